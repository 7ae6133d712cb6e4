using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Reminders;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>What a pilot owes is raised once when it becomes due, and settled when it is there.</summary>
public class PilotReminder_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task A_plan_is_announced_a_month_before_it_is_due_once_and_settled_when_posted()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("reminder");

        await RunAsync();
        (await OpenAsync(pilot)).ShouldBeEmpty();
        await host.MoveClockAsync(new DateOnly(2020, 5, 2));
        await RunAsync();
        await RunAsync();
        (await OpenAsync(pilot)).ShouldHaveSingleItem().DueOn.ShouldBe(new DateOnly(2020, 6, 1));
        (await enterprise.FetchAsync("/api/app/work-queue")).Items.ShouldContain(i => i.GetProperty("kind").GetString() == "PilotPlan");

        await enterprise.MustAsync(
            $"/api/app/pilot-enterprise/{pilot}/plan",
            new
            {
                firstYear = 2020,
                goals = "x",
                targets = new[]
                {
                    new
                    {
                        indicator = "APPRENTICES",
                        year = 2020,
                        target = 1,
                    },
                },
            }
        );
        await RunAsync();
        (await OpenAsync(pilot)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Indicators_of_the_quarter_before_are_due_on_the_fifteenth_day_after_it()
    {
        var (pilot, _) = await host.CultivatedAsync("quarter");
        await host.MoveClockAsync(new DateOnly(2020, 7, 1));

        await RunAsync();

        (await OpenAsync(pilot)).Single(r => r.Kind == PilotReminderKind.Indicators).DueOn.ShouldBe(new DateOnly(2020, 7, 15));
    }

    private Task RunAsync() => host.WithAsync<PilotReminderService>(s => s.RunAsync(CancellationToken.None));

    private Task<List<PilotReminder>> OpenAsync(Guid pilot) =>
        host.WithAsync<TrainingPlatformDbContext, List<PilotReminder>>(db =>
            db.Set<PilotReminder>().Where(r => r.PilotEnterpriseId == pilot && r.SettledAt == null).ToListAsync()
        );
}
