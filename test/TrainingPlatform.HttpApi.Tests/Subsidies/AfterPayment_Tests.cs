using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>A class that was taught, claimed and paid for over HTTP; then a fact of one person turns out otherwise.</summary>
public sealed class AfterPayment_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Differences = "/api/app/difference";
    private const string Corrections = "/api/app/id-correction";
    private const string Institution = "inst1-admin";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private readonly CompletedClass _road = new(host);

    [Fact]
    public async Task A_fact_that_falls_or_an_identity_number_corrected_after_payment_is_a_difference_for_a_person_to_decide_and_nothing_is_paid_again()
    {
        await _road.RunAsync([
            .. Enumerable.Range(1, 3).Select(i => new RoadTrainee($"after-{i}", i, Rural: true, VerifyHukou: true, HasAccount: true)),
        ]);
        var claim = await PaidAsync();
        await RunAsync();
        (await OfClaimAsync(claim)).ShouldBeEmpty();

        var facts = (await _road.GetAsync("after-2", "/api/app/trainee/me")).GetProperty("facts").EnumerateArray();
        var status = facts.Single(f => f.Text("kind") == "Status").GetProperty("id").GetGuid();
        await _road.PostAsync("after-2", $"/api/app/trainee/me/fact/{status}/withdraw");
        await RunAsync();
        await RunAsync();

        var found = (await OfClaimAsync(claim)).ShouldHaveSingleItem();
        (found.Text("traineeName"), found.Text("difference"), found.Text("cause"), found.Text("status")).ShouldBe(
            ("Trainee 2", "-3200.00", "FactsChanged", "Proposed")
        );
        (await _road.GetAsync("county-reviewer", "/api/app/recovery")).Items().ShouldNotContain(r => r.Text("source") == "Recalculation");
        var id = found.GetProperty("id").GetGuid();
        var decided = await _road.PostAsync(
            "county-leader",
            $"{Differences}/{id}/decide",
            new { accepted = false, reason = "was unemployed on the first day" }
        );
        decided.Text("status").ShouldBe("Dismissed");
        await CorrectedAsync(claim);
    }

    /// <summary>
    /// WORKFLOWS 4.6: identity number corrected after payment. One person's own request, and one that an officer makes; another person decides each.
    /// A number with the same birth date changes nothing; one that tells another birth date is a difference for a person to decide. What was paid keeps the
    /// number it was paid under, is paid once, and is worked out again from its stored facts to the byte.
    /// </summary>
    private async Task CorrectedAsync(Guid claim)
    {
        var (lines, payments) = (await StoredAsync(claim), await PaymentsAsync(claim));
        payments.Count.ShouldBe(3);

        await DecideAsync("county-reviewer", await AskAsync("after-1", "/api/app/trainee/me", TestPeople.IdNumber(977, "20010301")));
        var third = (
            await _road.PostAsync("county-reviewer", Corrections + "/find", new { filter = TestPeople.IdNumber(803, "20010301") })
        )[0]
            .GetProperty("traineeId")
            .GetGuid();
        var asked = await AskAsync("county-reviewer", $"{Corrections}/trainee/{third}", TestPeople.IdNumber(978, "19990301"));
        using (
            var own = await (await _road.AsAsync("county-reviewer")).PostAsJsonAsync(
                $"{Corrections}/{asked}/accept",
                new { source = "letter 12" },
                Ct
            )
        )
            own.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await DecideAsync("county-leader", asked);
        await RunAsync();
        await RunAsync();

        var found = (await OfClaimAsync(claim)).Where(d => d.Text("status") == "Proposed").ToList();
        found.Select(d => (d.Text("traineeName"), d.Text("difference"))).ShouldBe([("Trainee 3", "-3200.00")]);
        (await StoredAsync(claim)).ShouldBe(lines);
        (await PaymentsAsync(claim)).ShouldBe(payments);
        (await ReplayedAsync(claim)).ShouldBe([.. lines.Select(l => l.Hash!)]);
        (await _road.GetAsync("county-reviewer", "/api/app/recovery")).Items().ShouldNotContain(r => r.Text("source") == "Recalculation");
        (await new CashDesk(host, _road).VerifyAsync()).ShouldBe(0);
        await ToldAsync(lines.Single(l => l.TraineeId == third).Id);
        await OneRecordAsync();
    }

    /// <summary>The person and the office read on the paid line why it shows another number.</summary>
    private async Task ToldAsync(Guid line)
    {
        foreach (var reader in (string[])["after-3", "county-reviewer"])
            (await _road.GetAsync(reader, "/api/app/claim-timeline/line/" + line))
                .GetProperty("entries")
                .EnumerateArray()
                .Count(e => e.Text("action") == "IdNumberCorrected")
                .ShouldBe(1);
    }

    /// <summary>Neither number opens a second record, which would begin with no subsidy taken.</summary>
    private async Task OneRecordAsync()
    {
        var divisionId = Http.Id((await _road.GetAsync("after-1", "/api/app/division")).Items().Single(d => d.Text("code") == "652801"));
        foreach (
            var (login, number) in (IEnumerable<(string, string)>)
                [("after-former", TestPeople.IdNumber(803, "20010301")), ("after-new", TestPeople.IdNumber(978, "19990301"))]
        )
        {
            await host.OpenTraineeAsync(login, "Trainee 3", number);
            using var answer = await (await _road.AsAsync(login)).PutAsJsonAsync("/api/app/trainee/me", new { divisionId }, Ct);
            (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("PersonAlreadyRegistered");
        }
    }

    private async Task<Guid> AskAsync(string login, string path, string idNumber)
    {
        var own = path.EndsWith("/me", StringComparison.Ordinal);
        var file = await _road.Http.UploadAsync(login, path + "/attachment", "IdNumber", "%PDF-1.4 letter"u8.ToArray());
        return Http.Id(
            await _road.PostAsync(
                login,
                own ? path + "/id-correction" : path,
                new
                {
                    idNumber,
                    reason = "typed wrongly",
                    attachmentIds = new[] { file },
                }
            )
        );
    }

    private Task DecideAsync(string login, Guid id) => _road.PostAsync(login, $"{Corrections}/{id}/accept", new { source = "letter 12" });

    private Task<List<StoredLine>> StoredAsync(Guid claim) =>
        host.WithAsync<TrainingPlatformDbContext, List<StoredLine>>(db =>
            db.Set<SubsidyClaimLine>()
                .Where(l => l.ClaimId == claim)
                .OrderBy(l => l.Id)
                .Select(l => new StoredLine(
                    l.Id,
                    l.TraineeId,
                    l.Status,
                    l.IdMask,
                    l.TraineePersonKey,
                    l.FactsJson,
                    l.DeterminationJson,
                    l.DeterminationHash
                ))
                .ToListAsync(Ct)
        );

    private Task<List<(Guid, PaymentStatus)>> PaymentsAsync(Guid claim) =>
        host.WithAsync<TrainingPlatformDbContext, List<(Guid, PaymentStatus)>>(async db =>
            [
                .. (
                    await db.Set<Payment>()
                        .Where(p => db.Set<SubsidyClaimLine>().Any(l => l.Id == p.LineId && l.ClaimId == claim))
                        .OrderBy(p => p.Id)
                        .ToListAsync(Ct)
                ).Select(p => (p.Id, p.Status)),
            ]
        );

    /// <summary>Hashes of what the edition of each line says about its stored facts.</summary>
    private Task<List<string>> ReplayedAsync(Guid claim) =>
        host.WithAsync<IServiceProvider, List<string>>(async services =>
        {
            var (editions, hashes) = (services.GetRequiredService<IPolicyEditions>(), new List<string>());
            foreach (
                var line in await services
                    .GetRequiredService<TrainingPlatformDbContext>()
                    .Set<SubsidyClaimLine>()
                    .Where(l => l.ClaimId == claim)
                    .OrderBy(l => l.Id)
                    .ToListAsync(Ct)
            )
            {
                var edition = await editions.GetAsync(line.EditionId!.Value, Ct);
                var again = Determine.TrainingSubsidy(CanonicalJson.ReadFacts(Encoding.UTF8.GetBytes(line.FactsJson!)), edition.Edition);
                hashes.Add(CanonicalJson.Hash(CanonicalJson.Write(again)));
            }
            return hashes;
        });

    private async Task<Guid> PaidAsync()
    {
        var id = (await _road.PostAsync(Institution, "/api/app/subsidy-claim", new { classId = _road.ClassId }))
            .GetProperty("id")
            .GetGuid();
        await _road.PostAsync(Institution, $"/api/app/subsidy-claim/{id}/submit");
        await PassAsync("county-reviewer", id, "first-review", "Submitted");
        await PassAsync("county-leader", id, "second-review", "FirstPassed");
        var lines = await LineIdsAsync(id, "SecondPassed");
        var notice = await _road.PostAsync(
            "county-reviewer",
            "/api/app/publicity-notice",
            new
            {
                kind = "TrainingSubsidy",
                lineIds = lines,
                contactPhone = "0996-0000000",
            }
        );
        await host.MoveClockAsync(DateOnly.Parse(notice.Text("lastDay")!, CultureInfo.InvariantCulture).AddDays(1));
        await _road.PostAsync("county-reviewer", $"/api/app/publicity-notice/{notice.GetProperty("id").GetGuid()}/close");
        await _road.PostAsync("finance-releaser", $"/api/app/subsidy-claim/{id}/approve-payment");
        var desk = new CashDesk(host, _road);
        await desk.AnswerAsync(await desk.ExportedAsync("TrainingSubsidy", lines));
        return id;
    }

    private async Task PassAsync(string reviewer, Guid id, string step, string awaited) =>
        await _road.PostAsync(
            reviewer,
            $"/api/app/subsidy-claim/{id}/{step}",
            new { decisions = (await LineIdsAsync(id, awaited)).Select(l => new { lineId = l, decision = "Pass" }) }
        );

    private async Task<List<Guid>> LineIdsAsync(Guid id, string status) =>
        [
            .. (await _road.GetAsync("county-reviewer", $"/api/app/subsidy-claim/{id}"))
                .GetProperty("lines")
                .EnumerateArray()
                .Where(l => l.Text("status") == status)
                .Select(l => l.GetProperty("id").GetGuid()),
        ];

    private async Task<IReadOnlyList<JsonElement>> OfClaimAsync(Guid claim) =>
        [
            .. (await _road.GetAsync("county-reviewer", Differences + "?maxResultCount=100"))
                .Items()
                .Where(d => d.GetProperty("claimId").GetGuid() == claim),
        ];

    private Task RunAsync() => host.WithAsync<RecalculationRun, int>(run => run.RunAsync(Ct));

    private sealed record StoredLine(
        Guid Id,
        Guid? TraineeId,
        SubsidyClaimLineStatus Status,
        string IdMask,
        string? PersonKey,
        string? Facts,
        string? Determination,
        string? Hash
    );
}
