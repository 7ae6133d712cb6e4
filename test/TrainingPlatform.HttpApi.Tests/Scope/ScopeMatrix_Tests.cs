using Shouldly;
using TrainingPlatform.Authorization;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>Every endpoint × every role × two counties against the checked-in table, every list against the database.</summary>
[Collection(nameof(ScopeHost))]
public sealed class ScopeMatrix_Tests(ScopeHost host)
{
    /// <summary>A draft is no edition that could be withdrawn, so that its own publisher does not find it either.</summary>
    private const string OnlyPublished = "POST /api/app/policy-edition/{id}/withdraw";

    private static readonly string[] Refusals = ["403", "404", "none", "scope", "-"];

    [Fact]
    public async Task Every_endpoint_answers_every_role_as_the_table_says_and_shows_no_foreign_row()
    {
        var endpoints = ScopeEndpoint.All(host.Services);
        var run = new ScopeRun(host, host.Http, [host.Korla, host.Changji, host.Neighbour]);
        var callers = await run.CallersAsync();

        var table = new ScopeTable();
        foreach (var endpoint in endpoints)
            table.Put(endpoint.Name, ScopeTable.Anonymous, await run.AnonymousAsync(endpoint));
        await run.ReadAsync(callers, endpoints);
        await run.ChangeForeignAsync(callers, endpoints);
        await run.ChangeOwnAsync(callers, endpoints);
        var uneven = Fill(table, endpoints, callers, run);

        TestContext.Current.TestOutputHelper?.WriteLine(Figures(endpoints, callers, run));
        if (ScopeTable.Approving)
            table.Write();
        run.Leaks.ShouldBeEmpty();
        run.Faults.ShouldBeEmpty();
        uneven.ShouldBeEmpty();
        Judge(table, endpoints).ShouldBeEmpty();
        RoleNames.All.Except(run.RolesWithOwnRow).ShouldBeEmpty();
        Differences(ScopeTable.Read(), table).ShouldBeEmpty("read the differences, then approve them with TP_APPROVE=1");
        run.ComparedRows.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData(RoleNames.RegionAdmin)]
    [InlineData(RoleNames.Auditor)]
    public async Task An_office_of_the_region_sees_every_row_of_both_counties(string role)
    {
        var run = new ScopeRun(host, host.Http, [host.Korla, host.Changji, host.Neighbour]);
        var region = new Caller(role, host.Korla, await run.DivisionsAsync("650000")) { Login = role };

        await run.ReadAsync([region], [.. ScopeEndpoint.All(host.Services).Where(e => e.Parameters.Count == 0)]);

        run.Faults.ShouldBeEmpty();
        run.ComparedRows.ShouldBeGreaterThan(100);
    }

    /// <returns>Cells in which the two counties differ.</returns>
    private static List<string> Fill(ScopeTable table, IReadOnlyList<ScopeEndpoint> endpoints, IReadOnlyList<Caller> callers, ScopeRun run)
    {
        var uneven = new List<string>();
        foreach (var endpoint in endpoints)
        foreach (var role in callers.GroupBy(c => c.Role))
        {
            var cells = role.Select(c => run.Cell(c, endpoint)).Distinct().ToList();
            table.Put(endpoint.Name, role.Key, cells[0]);
            if (cells.Count > 1)
                uneven.Add($"{endpoint.Name} {role.Key}: {string.Join(" but ", cells)}");
        }
        return uneven;
    }

    /// <summary>What no table may approve.</summary>
    private static List<string> Judge(ScopeTable table, IReadOnlyList<ScopeEndpoint> endpoints)
    {
        var faults = new List<string>();
        foreach (var (name, role, cell) in table.Cells)
        {
            var endpoint = endpoints.Single(e => e.Name == name);
            if (role == ScopeTable.Anonymous)
            {
                if (cell == "401" == endpoint.IsOpen)
                    faults.Add($"{name} without a token: {cell}");
                continue;
            }
            var (own, foreign) = (cell.Split('/')[0], cell.Split('/')[1]);
            if (
                !foreign
                    .Split('|')
                    .All(f =>
                        Refusals.Contains(f)
                        || (f == "400" && endpoint.Parameters.Count == 0)
                        || (f == "204" && endpoint.Reads)
                        || (f == "200" && endpoint.IsShared)
                    )
            )
                faults.Add($"{name} {role} on a foreign row: {foreign}");
            // The counties' enterprises train nobody; what HR sees of the own class is asked in EnterpriseRoad_Tests.
            var hasNone =
                endpoint.IsOwnData
                || name == OnlyPublished
                || (role == RoleNames.EnterpriseHr && (endpoint.IsOfAClass || ScopeBodies.Refers(name)));
            if (own is "401" or "405" or "415" or "scope" || (own == "404" && !hasNone))
                faults.Add($"{name} {role} on an own row: {own}");
        }
        return faults;
    }

    private static List<string> Differences(ScopeTable expected, ScopeTable got) =>
        [
            .. got
                .Cells.Where(c => expected.Find(c.Endpoint, c.Role) != c.Cell)
                .Select(c => $"{c.Endpoint} {c.Role}: {c.Cell}, the table says {expected.Find(c.Endpoint, c.Role) ?? "nothing"}"),
            .. expected.Endpoints.Except(got.Endpoints).Select(e => e + " is in the table and not in the host"),
        ];

    private static string Figures(IReadOnlyList<ScopeEndpoint> endpoints, IReadOnlyList<Caller> callers, ScopeRun run) =>
        $"Figures: scope matrix on {(TestDatabase.IsPostgreSql ? "PostgreSQL" : "SQLite")}: {endpoints.Count} endpoints, {callers.Select(c => c.Role).Distinct().Count()} roles, "
        + $"2 counties, {run.Calls} calls, {run.ComparedLists} lists with {run.ComparedRows} rows compared, leaks {run.Leaks.Count}";
}
