using TrainingPlatform.Authorization;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>
/// The checked-in table: one line per endpoint, one cell per role with the outcome on an own and on a foreign row. <c>TP_APPROVE=1</c> writes
/// it anew, so that a reviewer reads what changed.
/// </summary>
internal sealed class ScopeTable
{
    public const string Anonymous = "anonymous";
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _cells = new(StringComparer.Ordinal);

    public static bool Approving => Environment.GetEnvironmentVariable("TP_APPROVE") == "1";

    public static IReadOnlyList<string> Columns { get; } = [Anonymous, .. RoleNames.All];

    public IEnumerable<string> Endpoints => _cells.Keys;

    public IEnumerable<(string Endpoint, string Role, string Cell)> Cells =>
        _cells.SelectMany(row => row.Value.Select(cell => (row.Key, cell.Key, cell.Value)));

    private static string Path =>
        System.IO.Path.Combine(Repository.Root, "test", "TrainingPlatform.HttpApi.Tests", "Scope", "scope-matrix.csv");

    public static ScopeTable Read()
    {
        var table = new ScopeTable();
        if (!File.Exists(Path))
            return table;
        var lines = File.ReadAllLines(Path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(',')).ToList();
        foreach (var line in lines.Skip(1))
            for (var column = 2; column < line.Length; column++)
                table.Put($"{line[0]} {line[1]}", lines[0][column], line[column]);
        return table;
    }

    public string? Find(string endpoint, string role) => _cells.GetValueOrDefault(endpoint)?.GetValueOrDefault(role);

    public void Put(string endpoint, string role, string cell)
    {
        if (!_cells.TryGetValue(endpoint, out var row))
            _cells[endpoint] = row = new(StringComparer.Ordinal);
        row[role] = cell;
    }

    public void Write()
    {
        var lines = _cells.OrderBy(r => r.Key.Split(' ')[1], StringComparer.Ordinal).ThenBy(r => r.Key, StringComparer.Ordinal);
        File.WriteAllLines(
            Path,
            [
                "# Outcome of every endpoint on an own/foreign row. 403: permission missing. 404: not visible. none: the caller is no such person. scope: not of the caller's division.",
                "# may: the change is allowed to the role, whatever state the row is in. rule: refused by a rule. -: names no row. Written by TP_APPROVE=1.",
                "method,route," + string.Join(',', Columns),
                .. lines.Select(r =>
                    $"{r.Key.Replace(' ', ',')},{string.Join(',', Columns.Select(c => r.Value.GetValueOrDefault(c, "")))}"
                ),
            ]
        );
    }
}
