using System.Net.Http.Json;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>
/// Calls every endpoint as every role of two counties: first what reads, then what changes a foreign row, then what changes an own one.
/// Collects the outcomes and every leak: a foreign row or word in an answer, or a list that is not what the database holds for the caller.
/// </summary>
internal sealed class ScopeRun(PlatformHost host, Http http, IReadOnlyList<County> counties)
{
    private const int MaxRows = 1000;
    private static readonly DateOnly Today = new(2020, 6, 15);
    private readonly Dictionary<(string UserName, string Endpoint), (string Own, string Foreign)> _cells = [];
    private readonly Dictionary<string, IReadOnlyDictionary<Guid, string>> _keptFrom = [];

    public List<string> Leaks { get; } = [];

    public List<string> Faults { get; } = [];

    public HashSet<string> RolesWithOwnRow { get; } = [];

    public int Calls { get; private set; }

    public int ComparedLists { get; private set; }

    public int ComparedRows { get; private set; }

    public async Task<IReadOnlyList<Caller>> CallersAsync()
    {
        var callers = new List<Caller>();
        foreach (var county in counties.Where(c => c.HasOffices))
        foreach (var role in RoleNames.All)
            callers.Add(new(role, county, await DivisionsAsync(county.DivisionOf(role))));
        return callers;
    }

    public string Cell(Caller caller, ScopeEndpoint endpoint)
    {
        var (own, foreign) = _cells[(caller.UserName, endpoint.Name)];
        return $"{own}/{foreign}";
    }

    public async Task ReadAsync(IReadOnlyList<Caller> callers, IReadOnlyList<ScopeEndpoint> endpoints)
    {
        foreach (var caller in callers)
        {
            _keptFrom[caller.UserName] = await RowsAsync(rows => rows.KeptFromAsync(caller));
            foreach (var endpoint in endpoints.Where(e => e.Reads))
            {
                var own = await SendAsync(caller, endpoint, caller.County, 0);
                Note(caller, endpoint, own);
                await CompareAsync(caller, endpoint, own);
                _cells[(caller.UserName, endpoint.Name)] = (own.Outcome, await ForeignAsync(caller, endpoint));
            }
        }
    }

    /// <summary>Nothing may come of it: the database holds the same rows with the same stamps afterwards.</summary>
    public async Task ChangeForeignAsync(IReadOnlyList<Caller> callers, IReadOnlyList<ScopeEndpoint> endpoints)
    {
        var before = await RowsAsync(rows => rows.FingerprintAsync());
        foreach (var caller in callers)
        foreach (var endpoint in endpoints.Where(e => !e.Reads))
            _cells[(caller.UserName, endpoint.Name)] = ("", await ForeignAsync(caller, endpoint));
        var after = await RowsAsync(rows => rows.FingerprintAsync());
        Leaks.AddRange(before.Except(after).Concat(after.Except(before)).Select(row => "changed by a stranger: " + row));
    }

    public async Task ChangeOwnAsync(IReadOnlyList<Caller> callers, IReadOnlyList<ScopeEndpoint> endpoints)
    {
        foreach (var endpoint in endpoints.Where(e => !e.Reads).OrderBy(e => e.Method == "DELETE"))
        foreach (var caller in callers)
        {
            var own = await SendAsync(caller, endpoint, caller.County, 0);
            Note(caller, endpoint, own);
            _cells[(caller.UserName, endpoint.Name)] = (own.OwnChange, _cells[(caller.UserName, endpoint.Name)].Foreign);
        }
    }

    /// <summary>Without a token; an own row of the first county, so that only the token is missing.</summary>
    public async Task<string> AnonymousAsync(ScopeEndpoint endpoint)
    {
        Calls++;
        using var request = Request(endpoint, endpoint.Address(counties[0], RoleNames.CountyReviewer, 0), counties[0], 0);
        var answer = await ScopeAnswer.ReadAsync(await http.Anonymous.SendAsync(request));
        return endpoint.Reads ? answer.Outcome : answer.OwnChange;
    }

    /// <summary>The other county's row; a trainee is also given the classmate's, an institution the neighbour's, and must get the same answer.</summary>
    private async Task<string> ForeignAsync(Caller caller, ScopeEndpoint endpoint)
    {
        if (!endpoint.NamesRow)
            return "-";
        var outcomes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (county, which) in Foreign(caller))
        {
            var answer = await SendAsync(caller, endpoint, county, which);
            Note(caller, endpoint, answer);
            outcomes.Add(answer.Outcome);
        }
        return string.Join('|', outcomes);
    }

    private IEnumerable<(County County, int Which)> Foreign(Caller caller)
    {
        yield return (counties.First(c => c.Division != caller.County.Division), 0);
        if (caller.Trainee is not null)
            yield return (caller.County, 1);
        if (
            caller.Institution is not null
            && counties.FirstOrDefault(c => c != caller.County && c.Division == caller.County.Division) is { } neighbour
        )
            yield return (neighbour, 0);
    }

    private async Task<ScopeAnswer> SendAsync(Caller caller, ScopeEndpoint endpoint, County county, int which)
    {
        Calls++;
        var client = await http.AsAsync(caller.UserName);
        using var request = Request(endpoint, endpoint.Address(county, caller.Role, which), county, which);
        return await ScopeAnswer.ReadAsync(await client.SendAsync(request));
    }

    private static HttpRequestMessage Request(ScopeEndpoint endpoint, string address, County county, int which)
    {
        var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), address);
        if (endpoint.TakesFile)
            request.Content = Http.Form(
                endpoint.Route.Contains("trainee", StringComparison.Ordinal) ? "Hukou" : "Licence",
                county.File("matrix")
            );
        else if (!endpoint.Reads && endpoint.Method != "DELETE")
            request.Content = JsonContent.Create(ScopeBodies.Of(endpoint.Name, county, which));
        return request;
    }

    private void Note(Caller caller, ScopeEndpoint endpoint, ScopeAnswer answer)
    {
        if (answer.Status >= 500)
            Faults.Add($"{caller.UserName} {endpoint.Name}: {answer.Status} {answer.Text}");
        if (!answer.Succeeded)
            return;
        if (endpoint.Reads && answer.Text.Contains(caller.County.Mark, StringComparison.Ordinal))
            RolesWithOwnRow.Add(caller.Role);
        if (endpoint.IsShared || (endpoint.IsOpen && ScopeRows.IsReference(endpoint.Route)))
            return;
        var kept = _keptFrom[caller.UserName];
        Leaks.AddRange(answer.Ids().Distinct().Where(kept.ContainsKey).Select(id => $"{caller.UserName} {endpoint.Name}: {kept[id]} {id}"));
        Leaks.AddRange(
            caller
                .ForeignWords(counties)
                .Where(w => answer.Text.Contains(w, StringComparison.Ordinal))
                .Select(w => $"{caller.UserName} {endpoint.Name}: word {w}")
        );
    }

    private async Task CompareAsync(Caller caller, ScopeEndpoint endpoint, ScopeAnswer answer)
    {
        if (endpoint.Route == "/api/identity/users/lookup/count" && answer.Status == 200)
        {
            var users = (await RowsAsync(rows => rows.ExpectedAsync("/api/identity/users", caller)))!.Count;
            if (answer.Text != users.ToString())
                Leaks.Add($"{caller.UserName} {endpoint.Name}: {answer.Text} of {users}");
        }
        if (answer.IsWorkbook)
            await CompareWorkbookAsync(caller, endpoint, answer);
        if (answer.Status != 200 || answer.Json is not { ValueKind: System.Text.Json.JsonValueKind.Object } body)
            return;
        if (!body.TryGetProperty("items", out var items))
        {
            if (
                endpoint.Parameters.Contains("{id}")
                && body.TryGetProperty("id", out var id)
                && !endpoint.Address(caller.County, caller.Role, 0).Contains(id.GetString()!, StringComparison.OrdinalIgnoreCase)
            )
                Faults.Add($"{caller.UserName} {endpoint.Name} answered another row: {id}");
            return;
        }
        if (ScopeRows.IsReference(endpoint.Route))
            return;
        var expected = await RowsAsync(rows => rows.ExpectedAsync(endpoint.Route, caller));
        if (expected is null)
        {
            Faults.Add($"{endpoint.Name}: say in {nameof(ScopeRows)} which rows this list is to hold");
            return;
        }
        var got = items.EnumerateArray().Select(i => i.GetProperty(ScopeRows.KeyOf(endpoint.Route)).GetGuid()).ToList();
        ComparedLists++;
        ComparedRows += got.Count;
        Leaks.AddRange(got.Except(expected).Select(id => $"{caller.UserName} {endpoint.Name}: list row {id}"));
        if (ScopeRows.IsPart(endpoint.Route))
            return;
        if (got.Count < MaxRows)
            Faults.AddRange(expected.Except(got).Select(id => $"{caller.UserName} {endpoint.Name}: own row {id} is missing"));
        if (body.TryGetProperty("totalCount", out var total) && total.GetInt64() != expected.Count)
            Leaks.Add($"{caller.UserName} {endpoint.Name}: total {total} of {expected.Count}");
    }

    /// <summary>Its rows are the lines of the claim asked for: everybody of it, and nobody else of the three institutions.</summary>
    private async Task CompareWorkbookAsync(Caller caller, ScopeEndpoint endpoint, ScopeAnswer answer)
    {
        if (await RowsAsync(rows => rows.PeopleInAsync(endpoint.Route, caller)) is not { } expected)
            return;
        var got = counties
            .SelectMany(c => (int[])[0, 1], (c, which) => c.TraineeName(which))
            .Where(n => answer.Text.Contains(n, StringComparison.Ordinal))
            .ToList();
        ComparedLists++;
        ComparedRows += got.Count;
        Leaks.AddRange(got.Except(expected).Select(name => $"{caller.UserName} {endpoint.Name}: row of {name}"));
        Faults.AddRange(expected.Except(got).Select(name => $"{caller.UserName} {endpoint.Name}: the row of {name} is missing"));
    }

    private Task<T> RowsAsync<T>(Func<ScopeRows, Task<T>> read) =>
        host.WithAsync<TrainingPlatformDbContext, T>(db => read(new ScopeRows(db)));

    public Task<IReadOnlySet<Guid>> DivisionsAsync(string code) =>
        host.WithAsync<IDivisionTree, IReadOnlySet<Guid>>(tree =>
            Task.FromResult<IReadOnlySet<Guid>>(tree.SelfAndBelow(tree.FindByCode(code, Today)!.Id).ToHashSet())
        );
}
