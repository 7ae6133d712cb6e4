using System.Text.Json;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Cases;

/// <summary>A person's group and the facts of it are for reviewers, auditors, the institution and the person; who handles the money reads amounts, days and hashes.</summary>
public class PersonFacts_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Theory]
    [InlineData("county-reviewer")]
    [InlineData("county-leader")]
    [InlineData("prefecture-reviewer")]
    [InlineData("auditor")]
    [InlineData("region-admin")]
    [InlineData("inst1-admin")]
    public async Task Reviewers_auditors_and_the_institution_see_the_group_and_its_facts(string userName)
    {
        var (line, card) = await ReadAsync(await host.ClientForAsync(userName));

        line.GetProperty("group").GetString().ShouldNotBeNullOrEmpty();
        card.GetProperty("group").GetString().ShouldNotBeNullOrEmpty();
        card.GetProperty("facts").GetArrayLength().ShouldBeGreaterThan(0);
        card.GetProperty("clauses").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("finance-preparer")]
    [InlineData("finance-releaser")]
    public async Task Finance_sees_the_amount_its_days_and_its_hash_alone(string userName)
    {
        var (line, card) = await ReadAsync(await host.ClientForAsync(userName));

        foreach (var shown in new[] { line, card })
            shown.GetProperty("group").ValueKind.ShouldBe(JsonValueKind.Null);
        (line.GetProperty("determinationHash").GetString(), line.GetProperty("days").GetString()).ShouldBe(
            (card.GetProperty("hash").GetString(), card.GetProperty("days").GetString())
        );
        card.GetProperty("hash").GetString().ShouldNotBeNullOrEmpty();
        card.GetProperty("days").GetString().ShouldNotBeNullOrEmpty();
        line.GetProperty("amount").GetString().ShouldBe(card.GetProperty("amount").GetString());
        foreach (var telling in (string[])["facts", "clauses", "lines", "findings"])
            card.GetProperty(telling).GetArrayLength().ShouldBe(0, telling);
        line.GetProperty("findings").GetArrayLength().ShouldBe(0);
        line.GetProperty("checks").EnumerateArray().ShouldAllBe(c => c.GetProperty("detail").ValueKind == JsonValueKind.Null);
    }

    /// <summary>The entitled line of the demo's allowance whose name comes first, and its proof card.</summary>
    private static async Task<(JsonElement Line, JsonElement Card)> ReadAsync(HttpClient caller)
    {
        var claims = await caller.FetchAsync("/api/app/subsidy-claim?kind=LivingAllowance&sorting=number");
        var claim = await caller.FetchAsync("/api/app/subsidy-claim/" + claims.Items[0].GetProperty("id").GetGuid());
        var line = claim.Body.GetProperty("lines").EnumerateArray().First(l => l.GetProperty("eligible").GetBoolean());
        return (line, (await caller.FetchAsync("/api/app/determination/line/" + line.GetProperty("id").GetGuid())).Body);
    }
}
