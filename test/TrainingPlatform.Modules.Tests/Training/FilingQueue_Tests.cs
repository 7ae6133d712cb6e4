using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Training;

/// <summary>What waits for the county and for the institution in the demo data of 1 April 2020.</summary>
public class FilingQueue_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task The_county_sees_registrations_courses_and_classes_with_their_due_dates()
    {
        var items = await ReadAsync(DataScopeValue.Everything, p => p.EndsWith(".Review"));

        items.Select(i => i.Kind).Distinct().ShouldBe(["InstitutionReview", "CourseReview", "ClassReview"], ignoreOrder: true);
        items.ShouldAllBe(i => i.Status == "Submitted" && i.DueOn != null);
        // Ten working days from Monday 30 March 2020; 4 to 6 April are holidays.
        items.First(i => i.Kind == "InstitutionReview").DueOn.ShouldBe(new DateOnly(2020, 4, 14));
    }

    [Fact]
    public async Task An_institution_sees_its_own_drafts_and_returns()
    {
        var institution = await host.WithAsync<IInstitutionFacts, InstitutionRow?>(f =>
            f.FindByCodeAsync("52652801MJDEM0014A", TestContext.Current.CancellationToken)
        );

        var items = await ReadAsync(new DataScopeValue { InstitutionId = institution!.Id }, p => p.EndsWith(".File"));

        items.Where(i => i.Kind == "CourseDraft").Select(i => i.Status).Order().ShouldBe(["Draft", "Returned"]);
        items.Where(i => i.Kind == "ClassDraft").ShouldHaveSingleItem().Status.ShouldBe("Draft");
    }

    private Task<List<WorkQueueItem>> ReadAsync(DataScopeValue scope, Func<string, bool> isGranted) =>
        host.WithAsync<IServiceProvider, List<WorkQueueItem>>(async services =>
        {
            using var opened = services.GetRequiredService<IDataScope>().Open(scope, "test");
            var items = new List<WorkQueueItem>();
            foreach (var source in services.GetServices<IWorkQueueSource>())
                items.AddRange(await source.ReadAsync(isGranted, TestContext.Current.CancellationToken));
            return items;
        });
}
