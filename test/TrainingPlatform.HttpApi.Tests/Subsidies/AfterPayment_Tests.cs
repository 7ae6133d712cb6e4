using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Trainees;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>A class that was taught, claimed and paid for over HTTP; then a fact of one person turns out otherwise.</summary>
public sealed class AfterPayment_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Differences = "/api/app/difference";
    private const string Institution = "inst1-admin";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private readonly CompletedClass _road = new(host);

    [Fact]
    public async Task A_verified_fact_that_falls_after_payment_is_found_once_for_that_person_alone_and_a_person_decides()
    {
        await _road.RunAsync([.. Enumerable.Range(1, 3).Select(i => new RoadTrainee($"after-{i}", i, Rural: true, VerifyHukou: true, HasAccount: true))]);
        var claim = await PaidAsync();
        await RunAsync();
        (await OfClaimAsync(claim)).ShouldBeEmpty();

        var facts = (await _road.GetAsync("after-2", "/api/app/trainee/me")).GetProperty("facts").EnumerateArray();
        var status = facts.Single(f => f.Text("kind") == "Status").GetProperty("id").GetGuid();
        await _road.PostAsync("after-2", $"/api/app/trainee/me/fact/{status}/withdraw");
        await RunAsync();
        await RunAsync();

        var found = (await OfClaimAsync(claim)).ShouldHaveSingleItem();
        (found.Text("traineeName"), found.Text("difference"), found.Text("cause"), found.Text("status")).ShouldBe(("Trainee 2", "-3200.00", "FactsChanged", "Proposed"));
        (await _road.GetAsync("county-reviewer", "/api/app/recovery")).Items().ShouldNotContain(r => r.Text("source") == "Recalculation");
        var id = found.GetProperty("id").GetGuid();
        var decided = await _road.PostAsync("county-leader", $"{Differences}/{id}/decide", new { accepted = false, reason = "was unemployed on the first day" });
        decided.Text("status").ShouldBe("Dismissed");
        await CorrectedAsync(claim);
    }

    /// <summary>
    /// WORKFLOWS 4.6: identity number corrected after payment. Asked again with today's facts: another number of the same person changes nothing, one
    /// that tells another birth date is a difference for a person to decide; the paid line keeps the number it was paid under.
    /// </summary>
    private async Task CorrectedAsync(Guid claim)
    {
        var before = (await _road.GetAsync("county-reviewer", $"/api/app/subsidy-claim/{claim}")).GetProperty("lines").EnumerateArray().Single(l => l.Text("traineeName") == "Trainee 3");

        await CorrectAsync("Trainee 1", "20010301977");
        await CorrectAsync("Trainee 3", "19990301978");
        await RunAsync();

        var found = (await OfClaimAsync(claim)).Where(d => d.Text("status") == "Proposed").ToList();
        found.Select(d => (d.Text("traineeName"), d.Text("difference"))).ShouldBe([("Trainee 3", "-3200.00")]);
        var after = (await _road.GetAsync("county-reviewer", $"/api/app/subsidy-claim/{claim}")).GetProperty("lines").EnumerateArray().Single(l => l.Text("traineeName") == "Trainee 3");
        (after.Text("status"), after.Text("amount"), after.Text("idMask")).ShouldBe(("Paid", "3200.00", before.Text("idMask")));
    }

    /// <summary>No use case corrects an identity number yet: the record is corrected where it lies, and the change is told as one of its facts.</summary>
    private Task CorrectAsync(string name, string birthAndSequence) =>
        host.WithAsync<IServiceProvider>(async services =>
        {
            var db = services.GetRequiredService<TrainingPlatformDbContext>();
            var number = "0123456789X".Select(c => CitizenIdNumber.TryParse("659999" + birthAndSequence + c, out var id) ? id : null).Single(id => id is not null)!;
            var trainee = await db.Set<Trainee>().SingleAsync(t => t.Name == name, Ct);
            var entry = db.Entry(trainee);
            entry.Reference(t => t.IdNumber).CurrentValue = services.GetRequiredService<ISealer>().Seal(number);
            entry.Property(t => t.BirthDate).CurrentValue = number.BornOn;
            await services.GetRequiredService<ReachedClaims>().HandleAsync(new TraineeFactsChanged(trainee.Id), Ct);
            await db.SaveChangesAsync(Ct);
        });

    private async Task<Guid> PaidAsync()
    {
        var id = (await _road.PostAsync(Institution, "/api/app/subsidy-claim", new { classId = _road.ClassId })).GetProperty("id").GetGuid();
        await _road.PostAsync(Institution, $"/api/app/subsidy-claim/{id}/submit");
        await PassAsync("county-reviewer", id, "first-review", "Submitted");
        await PassAsync("county-leader", id, "second-review", "FirstPassed");
        var lines = await LineIdsAsync(id, "SecondPassed");
        var notice = await _road.PostAsync("county-reviewer", "/api/app/publicity-notice", new { kind = "TrainingSubsidy", lineIds = lines, contactPhone = "0996-0000000" });
        await host.MoveClockAsync(DateOnly.Parse(notice.Text("lastDay")!, CultureInfo.InvariantCulture).AddDays(1));
        await _road.PostAsync("county-reviewer", $"/api/app/publicity-notice/{notice.GetProperty("id").GetGuid()}/close");
        await _road.PostAsync("finance-releaser", $"/api/app/subsidy-claim/{id}/approve-payment");
        var desk = new CashDesk(host, _road);
        await desk.AnswerAsync(await desk.ExportedAsync("TrainingSubsidy", lines));
        return id;
    }

    private async Task PassAsync(string reviewer, Guid id, string step, string awaited) =>
        await _road.PostAsync(reviewer, $"/api/app/subsidy-claim/{id}/{step}", new { decisions = (await LineIdsAsync(id, awaited)).Select(l => new { lineId = l, decision = "Pass" }) });

    private async Task<List<Guid>> LineIdsAsync(Guid id, string status) =>
        [.. (await _road.GetAsync("county-reviewer", $"/api/app/subsidy-claim/{id}")).GetProperty("lines").EnumerateArray().Where(l => l.Text("status") == status).Select(l => l.GetProperty("id").GetGuid())];

    private async Task<IReadOnlyList<JsonElement>> OfClaimAsync(Guid claim) =>
        [.. (await _road.GetAsync("county-reviewer", Differences + "?maxResultCount=100")).Items().Where(d => d.GetProperty("claimId").GetGuid() == claim)];

    private Task RunAsync() => host.WithAsync<RecalculationRun, int>(run => run.RunAsync(Ct));
}
