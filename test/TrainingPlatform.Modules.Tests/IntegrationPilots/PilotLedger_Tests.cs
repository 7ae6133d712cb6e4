using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>The investment ledger and the credit that is determined from it, with the worked cases of the pack.</summary>
public class PilotLedger_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static int _invoice;

    [Fact]
    public async Task The_checked_ledger_gives_the_credit_of_case_TAX_01_kept_with_facts_edition_hash_and_lines()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("tax01");
        var decider = await host.ClientForAsync("development-reform");
        await host.MoveClockAsync(new DateOnly(2022, 12, 31));
        foreach (
            var (kind, on, amount) in new[]
            {
                ("Investment", "2020-05-01", "1000000"),
                ("Surcharge", "2020-12-31", "120000"),
                ("Surcharge", "2021-12-31", "100000"),
                ("Surcharge", "2022-12-31", "150000"),
            }
        )
            await CheckedAsync(enterprise, decider, pilot, kind, on, amount);

        var credit = (await enterprise.FetchAsync($"/api/app/pilot-enterprise/{pilot}/credit")).Body;

        Years(credit).ShouldBe(["2020 120000.00 180000.00", "2021 100000.00 80000.00", "2022 80000.00 0.00"]);
        foreach (var year in credit.GetProperty("years").EnumerateArray())
            Sum(year.GetProperty("card").GetProperty("lines")).ShouldBe(Money(year, "used"));
        credit.GetProperty("years")[0].GetProperty("card").GetProperty("clauses")[0].GetProperty("id").GetString().ShouldBe("R24");
        var rows = await host.WithAsync<TrainingPlatformDbContext, List<PilotCredit>>(db =>
            db.Set<PilotCredit>().Where(c => c.PilotEnterpriseId == pilot).OrderBy(c => c.Sequence).ToListAsync()
        );
        rows.Count.ShouldBe(4);
        credit.GetProperty("hash").GetString().ShouldBe(rows[3].Hash);
        rows.ShouldAllBe(r => CanonicalJson.Hash(Encoding.UTF8.GetBytes(r.DeterminationJson)) == r.Hash);
    }

    [Fact]
    public async Task Withdrawn_capital_repays_what_was_taken_as_in_case_TAX_03()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("tax03");
        var decider = await host.ClientForAsync("development-reform");
        await host.MoveClockAsync(new DateOnly(2022, 12, 31));
        await CheckedAsync(enterprise, decider, pilot, "Investment", "2020-05-01", "1000000");
        await CheckedAsync(enterprise, decider, pilot, "Surcharge", "2020-12-31", "120000");
        await CheckedAsync(enterprise, decider, pilot, "Surcharge", "2021-12-31", "100000");
        await CheckedAsync(enterprise, decider, pilot, "CapitalWithdrawn", "2021-06-30", null);

        var credit = (await decider.FetchAsync($"/api/app/pilot-enterprise/{pilot}/credit")).Body;

        Years(credit).ShouldBe(["2020 120000.00 180000.00", "2021 0.00 0.00"]);
        Money(credit.GetProperty("years")[1], "repay").ShouldBe(120000m);
        Sum(credit.GetProperty("years")[1].GetProperty("card").GetProperty("lines")).ShouldBe(120000m);
    }

    [Fact]
    public async Task A_trial_uses_the_same_arithmetic_and_keeps_nothing()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("trial");

        var trial = await enterprise.MustAsync(
            $"/api/app/pilot-enterprise/{pilot}/credit/what-if",
            new
            {
                years = new[]
                {
                    new
                    {
                        year = 2020,
                        invested = "333333.33",
                        surcharge = "1000000",
                    },
                },
            }
        );

        Years(trial.Body).ShouldBe(["2020 100000.00 0.00"]);
        (await enterprise.FetchAsync($"/api/app/pilot-enterprise/{pilot}/credit")).Status.ShouldBe(HttpStatusCode.NoContent);
        (
            await enterprise.SendAsync(
                $"/api/app/pilot-enterprise/{pilot}/credit/what-if",
                new
                {
                    years = new[]
                    {
                        new
                        {
                            year = 2020,
                            invested = "1.234",
                            surcharge = "0",
                        },
                    },
                }
            )
        ).FaultMembers.ShouldBe(["years"]);
    }

    [Fact]
    public async Task Evidence_is_checked_by_another_person_and_an_entry_without_a_file_is_not_checked()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("duties");
        var decider = await host.ClientForAsync("development-reform");
        var own = await RecordAsync(decider, pilot, "Investment", "2020-04-01", "10");
        var bare = await RecordAsync(enterprise, pilot, "Investment", "2020-04-01", "10");

        await AttachAsync(decider, own);
        (await decider.SendAsync($"/api/app/pilot-ledger/{own}/check")).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:SamePerson");
        (await decider.SendAsync($"/api/app/pilot-ledger/{bare}/check")).ErrorCode.ShouldBe(
            "TrainingPlatform.IntegrationPilots:EvidenceMissing"
        );
        (await decider.SendAsync($"/api/app/pilot-ledger/{bare}/refuse")).FaultMembers.ShouldBe(["note"]);
        (await enterprise.SendAsync($"/api/app/pilot-ledger/{bare}/check")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task One_invoice_counts_once_unless_it_was_refused()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("invoice");
        var decider = await host.ClientForAsync("development-reform");
        var input = new
        {
            kind = "Investment",
            purpose = "Equipment",
            on = "2020-04-01",
            amount = "10",
            reference = "INV-TWICE",
            description = "Looms",
        };

        var first = await enterprise.MustAsync($"/api/app/pilot-enterprise/{pilot}/ledger", input);
        (await enterprise.SendAsync($"/api/app/pilot-enterprise/{pilot}/ledger", input)).FaultMembers.ShouldBe(["reference"]);
        await decider.MustAsync($"/api/app/pilot-ledger/{first.Id}/refuse", new { note = "not readable" });

        (await enterprise.SendAsync($"/api/app/pilot-enterprise/{pilot}/ledger", input)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_wrong_entry_names_every_field()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("fields");

        var answer = await enterprise.SendAsync(
            $"/api/app/pilot-enterprise/{pilot}/ledger",
            new
            {
                kind = "Investment",
                on = "2099-01-01",
                amount = "1e9",
            }
        );

        answer.FaultMembers.ShouldBe(["purpose", "on", "amount", "reference", "description"], ignoreOrder: true);
    }

    private static async Task CheckedAsync(HttpClient enterprise, HttpClient decider, Guid pilot, string kind, string on, string? amount)
    {
        var id = await RecordAsync(enterprise, pilot, kind, on, amount);
        await AttachAsync(enterprise, id);
        await decider.MustAsync($"/api/app/pilot-ledger/{id}/check");
    }

    private static async Task<Guid> RecordAsync(HttpClient client, Guid pilot, string kind, string on, string? amount)
    {
        var entry = new
        {
            kind,
            purpose = kind == "Investment" ? "Equipment" : null,
            on,
            amount,
            reference = $"INV-{Interlocked.Increment(ref _invoice)}",
            description = "Looms",
        };
        return (await client.MustAsync($"/api/app/pilot-enterprise/{pilot}/ledger", entry)).Id;
    }

    private static async Task AttachAsync(HttpClient client, Guid entry)
    {
        using var form = PilotEnterprises.Pdf();
        (await client.PostAsync($"/api/app/pilot-ledger/{entry}/attachment", form)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static IEnumerable<string> Years(JsonElement credit) =>
        credit
            .GetProperty("years")
            .EnumerateArray()
            .Select(y => $"{y.GetProperty("year")} {y.GetProperty("used").GetString()} {y.GetProperty("carried").GetString()}");

    private static decimal Sum(JsonElement lines) => lines.EnumerateArray().Sum(l => Money(l, "amount"));

    private static decimal Money(JsonElement row, string name) =>
        decimal.Parse(row.GetProperty(name).GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
