using System.Net;
using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Identifiers;
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
        return all.Items.Single(e => e.GetProperty("packId").GetString() == "xj-2020-16-example" && e.GetProperty("version").GetString() == "0.1.0");
    }

    public static async Task<Answer> DraftAsync(this HttpClient editor, Guid? divisionId = null, string label = "draft")
    {
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();
        return await editor.MustAsync(Editions, new { basedOnId = seeded, label, divisionId });
    }

    public static Task<Answer> ChangeAsync(this HttpClient editor, Guid id, params (string Path, object? Value)[] changes) =>
        editor.ReplaceAsync($"{Editions}/{id}/form", new { changes = changes.Select(c => new { path = c.Path, value = c.Value }) });

    public static async Task<string> YamlAsync(this HttpClient client, Guid id) => (await client.FetchAsync($"{Editions}/{id}/yaml")).Text("text")!;

    public static async Task<string> CasesAsync(this HttpClient client, Guid id) => (await client.FetchAsync($"{Editions}/{id}/cases")).Text("text")!;

    /// <summary>Keeps the one case whose expectation does not follow the changed number, and moves the expectation of another.</summary>
    public static async Task ExpectAsync(this HttpClient editor, Guid id, Func<string, string> change)
    {
        var text = change(await editor.CasesAsync(id));
        (await editor.ReplaceAsync($"{Editions}/{id}/cases", new { text })).Status.ShouldBe(HttpStatusCode.OK);
    }

    public static Task<Answer> PublishAsync(this HttpClient publisher, Guid id, string from, string? to = null) =>
        publisher.SendAsync($"{Editions}/{id}/publish", new { inForceFrom = from, inForceTo = to });

    public static async Task<HttpClient> OfficerAsync(this PlatformHost host, string name, string[] roles, string? citizenId = null, string division = Region)
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
