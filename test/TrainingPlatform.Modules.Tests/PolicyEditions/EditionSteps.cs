using System.Net;
using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Identifiers;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.PolicyEditions;

/// <summary>What an editor and a publisher do, through HTTP.</summary>
internal static class EditionSteps
{
    public const string Editions = "/api/app/policy-edition";
    public const string Region = "650000";

    public static async Task<Guid> DivisionAsync(this PlatformHost host, string code) =>
        await host.WithAsync<IDivisionTree, Guid>(d => Task.FromResult(d.FindByCode(code, new DateOnly(2020, 4, 1))!.Id));

    public static async Task<JsonElement> SeededAsync(this HttpClient client)
    {
        var all = await client.FetchAsync($"{Editions}?maxResultCount=100");
        return all.Items.Single(e =>
            e.GetProperty("packId").GetString() == "xj-2020-16-example" && e.GetProperty("version").GetString() == "0.1.0"
        );
    }

    public static async Task<Answer> DraftAsync(this HttpClient editor, Guid? divisionId = null, string label = "draft")
    {
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();
        return await editor.MustAsync(
            Editions,
            new
            {
                basedOnId = seeded,
                label,
                divisionId,
            }
        );
    }

    public static Task<Answer> ChangeAsync(this HttpClient editor, Guid id, params (string Path, object? Value)[] changes) =>
        editor.ReplaceAsync($"{Editions}/{id}/form", new { changes = changes.Select(c => new { path = c.Path, value = c.Value }) });

    public static async Task<string> YamlAsync(this HttpClient client, Guid id) =>
        (await client.FetchAsync($"{Editions}/{id}/yaml")).Text("text")!;

    public static async Task<string> CasesAsync(this HttpClient client, Guid id) =>
        (await client.FetchAsync($"{Editions}/{id}/cases")).Text("text")!;

    /// <summary>Keeps the one case whose expectation does not follow the changed number, and moves the expectation of another.</summary>
    public static async Task ExpectAsync(this HttpClient editor, Guid id, Func<string, string> change)
    {
        var text = change(await editor.CasesAsync(id));
        (await editor.ReplaceAsync($"{Editions}/{id}/cases", new { text })).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>The gate of 190 cases is tested elsewhere; one is enough to pass here.</summary>
    public static Task KeepOneCaseAsync(this HttpClient editor, Guid id) =>
        editor.ExpectAsync(
            id,
            cases =>
            {
                var lines = cases.Split('\n').ToList();
                var first = lines.FindIndex(l => l.StartsWith("- {id: LPT-11,", StringComparison.Ordinal));
                var head = lines.Take(lines.FindIndex(l => l.StartsWith("cases:", StringComparison.Ordinal)) + 1);
                return string.Join('\n', head.Concat(lines.Skip(first).Take(3))) + "\n";
            }
        );

    /// <summary>Publishes an override for Bayingolin that pays 40 yuan a day instead of 30 from the beginning.</summary>
    public static async Task<Guid> OverrideAsync(this HttpClient editor, PlatformHost host)
    {
        var draft = await editor.DraftAsync(await host.DivisionAsync("652800"), "Bayingolin");
        var text = PolicyPacks
            .ReadSeed("policy-pack.override.example.yaml")
            .Replace("2020-06-30, per_day: '30.00'", "2020-06-30, per_day: '40.00'", StringComparison.Ordinal);
        await editor.ReplaceAsync($"{Editions}/{draft.Id}/yaml", new { text });
        await editor.KeepOneCaseAsync(draft.Id);
        await editor.ExpectAsync(draft.Id, cases => cases.Replace("living: '1200.00'", "living: '1600.00'", StringComparison.Ordinal));
        (await (await host.ClientForAsync("policy-publisher")).PublishAsync(draft.Id, "2020-01-01")).Text("status").ShouldBe("Published");
        return draft.Id;
    }

    public static Task<Answer> PublishAsync(this HttpClient publisher, Guid id, string from, string? to = null) =>
        publisher.SendAsync($"{Editions}/{id}/publish", new { inForceFrom = from, inForceTo = to });

    public static async Task<HttpClient> OfficerAsync(
        this PlatformHost host,
        string name,
        string[] roles,
        string? citizenId = null,
        string division = Region
    )
    {
        var divisionId = await host.DivisionAsync(division);
        await host.WithAsync<IAccounts>(a =>
            a.CreateAsync(
                new NewAccount
                {
                    UserName = name,
                    Name = name,
                    Password = TestLogins.Password,
                    RoleNames = roles,
                    DivisionId = divisionId,
                    CitizenId = CitizenIdNumber.TryParse(citizenId, out var id) ? id : null,
                },
                CancellationToken.None
            )
        );
        return await host.ClientForAsync(name);
    }

    public static readonly string[] EditorAndPublisher = [RoleNames.PolicyEditor, RoleNames.PolicyPublisher];
}
