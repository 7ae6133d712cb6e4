using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>WORKFLOWS 4.4: what changes after payment is found without anybody asking, proposed once, and decided by people.</summary>
public class RecalculationRun_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Differences = "/api/app/difference";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_that_reaches_back_over_a_paid_class_proposes_each_difference_once_and_pays_and_recovers_nothing()
    {
        var claim = await host.PaidAsync("652822", ClaimKind.LivingAllowance, 10);
        await RunAsync();
        (await OfCountyAsync(claim)).ShouldBeEmpty();

        var edition = await (await host.ClientForAsync("policy-editor")).OverrideAsync(host);
        await RunAsync();
        await RunAsync();

        var found = await OfCountyAsync(claim);
        found.Count.ShouldBe(10);
        found.ShouldAllBe(d =>
            d.GetProperty("difference").GetString() == "400.00" && d.GetProperty("cause").GetString() == "EditionChanged"
        );
        found.ShouldAllBe(d =>
            d.GetProperty("status").GetString() == "Proposed" && d.GetProperty("byName").ValueKind == JsonValueKind.Null
        );
        (await claim.Reviewer.FetchAsync("/api/app/recovery")).Items.ShouldBeEmpty();
        (await claim.Rig.Preparer.FetchAsync(PaymentRig.Batches + "/payable")).Items.ShouldBeEmpty();
        (await host.LinesAsync(claim.Id)).ShouldAllBe(l => l.Amount == Yuan.Parse("1200.00"));
        await claim.Rig.Approver.MustAsync($"{Differences}/{Id(found[0])}/decide", new { accepted = false, reason = "not for this class" });
        await claim.Rig.Approver.MustAsync($"{Differences}/{Id(found[1])}/decide", new { accepted = true, reason = "by the new rate" });

        await NoteAsync(
            RecalculationOrder.OfEdition(edition, claim.Rig.Division, (new DateOnly(2020, 1, 1), null), DateTimeOffset.UnixEpoch)
        );
        await RunAsync();

        var after = await OfCountyAsync(claim);
        after.Count.ShouldBe(10);
        Id(after.Single(d => d.GetProperty("awaitsNotice").GetBoolean())).ShouldBe(Id(found[1]));
        (await claim.Rig.Preparer.FetchAsync(PaymentRig.Batches + "/payable")).Items.ShouldBeEmpty("what is added is published first");
    }

    [Fact]
    public async Task What_reaches_no_paid_class_is_not_noted_and_an_edition_that_is_not_the_law_of_the_class_proposes_nothing()
    {
        var claim = await host.PaidAsync("652823", ClaimKind.TrainingSubsidy, 1);
        await RunAsync();
        var before = await OrdersAsync();
        await PublishedAsync(new EditionPublished(Guid.CreateVersion7(), claim.Rig.Division, new DateOnly(2021, 1, 1), null));
        await PublishedAsync(
            new EditionPublished(Guid.CreateVersion7(), await host.DivisionAsync("652829"), new DateOnly(2020, 1, 1), null)
        );
        (await OrdersAsync()).ShouldBe(before);

        await PublishedAsync(
            new EditionPublished(Guid.CreateVersion7(), claim.Rig.Division, new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31))
        );
        (await OrdersAsync()).Count.ShouldBe(before.Count + 1);
        await RunAsync();

        (await OrdersAsync()).ShouldAllBe(done => done);
        (await OfCountyAsync(claim)).ShouldBeEmpty();
    }

    private Task RunAsync() => host.WithAsync<RecalculationRun, int>(run => run.RunAsync(Ct));

    private Task PublishedAsync(EditionPublished published) =>
        host.WithAsync<IServiceProvider>(async services =>
        {
            await services.GetRequiredService<ReachedClaims>().HandleAsync(published, Ct);
            await services.GetRequiredService<TrainingPlatformDbContext>().SaveChangesAsync(Ct);
        });

    private Task NoteAsync(RecalculationOrder order) =>
        host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            db.Add(order);
            await db.SaveChangesAsync(Ct);
        });

    private Task<List<bool>> OrdersAsync() =>
        host.WithAsync<TrainingPlatformDbContext, List<bool>>(db =>
            db.Set<RecalculationOrder>().Select(o => o.DoneAt != null).ToListAsync(Ct)
        );

    private static async Task<IReadOnlyList<JsonElement>> OfCountyAsync(PaidClaim claim) =>
        (await claim.Reviewer.FetchAsync(Differences + "?maxResultCount=100")).Items;

    private static Guid Id(JsonElement row) => row.GetProperty("id").GetGuid();
}
