using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TrainingPlatform.Divisions;

namespace TrainingPlatform.Administration.Divisions;

/// <summary>
/// Reads the three embedded files: the divisions of March 2020, the rows that other snapshots have or lack, and our lineage file with
/// successors, dates and the two prefectures whose authority differs from their code.
/// </summary>
internal static class DivisionFiles
{
    /// <summary>From here on a row without a known beginning holds.</summary>
    private static readonly DateOnly Always = new(2000, 1, 1);

    private const string Grouping = "659000";
    private const string RegionCode = "650000";

    public static IReadOnlyList<AdministrativeDivision> Read()
    {
        var lineage = Lines("xinjiang-divisions-lineage.csv").ToDictionary(l => l[0], l => new Line(l));
        var rows = Lines("xinjiang-divisions.csv")
            .Where(l => l[0] != Grouping)
            .Select(l => (Code: l[0], Parent: l[1], Name: l[2], Level: Level(l[3])))
            .Concat(
                Lines("xinjiang-divisions-changes.csv")
                    .Where(l => !IsStatistical(l[0]))
                    .Select(l => (Code: l[0], Parent: l[1], Name: l[2], Level: DivisionLevel.County))
            )
            .DistinctBy(r => r.Code);
        var successors = lineage.Values.Where(l => l.Predecessor.Length > 0).ToDictionary(l => l.Predecessor);
        return
        [
            .. rows.Select(r =>
                    Build(
                        r.Code,
                        r.Name,
                        r.Level,
                        Parent(r.Code, r.Parent, lineage),
                        lineage.GetValueOrDefault(r.Code),
                        successors.GetValueOrDefault(r.Code)
                    )
                )
                .OrderBy(d => d.From)
                .ThenBy(d => d.Code),
        ];
    }

    /// <summary>The same code gives the same id in every deployment.</summary>
    public static Guid IdOf(string text)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes("TrainingPlatform.Division." + text))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }

    private static AdministrativeDivision Build(string code, string name, DivisionLevel level, string parent, Line? own, Line? successor) =>
        new()
        {
            Id = IdOf("row." + code),
            DivisionId = IdOf(own is { Predecessor.Length: > 0 } ? own.Predecessor : code),
            Code = code,
            Name = name,
            Level = level,
            ParentId = parent.Length == 0 ? null : IdOf(parent),
            From = own?.From ?? Always,
            To = successor?.From,
            PredecessorId = own is { Predecessor.Length: > 0 } ? IdOf("row." + own.Predecessor) : null,
        };

    private static string Parent(string code, string written, Dictionary<string, Line> lineage) =>
        lineage.TryGetValue(code, out var line) ? line.Parent
        : written == Grouping ? RegionCode
        : written;

    /// <summary>Rows of statistics that are no offices: municipal districts "01" and development zones "7x".</summary>
    private static bool IsStatistical(string code) => code is "650101" or "650201" or "652871";

    private static DivisionLevel Level(string text) =>
        text switch
        {
            "province" => DivisionLevel.Region,
            "prefecture" => DivisionLevel.Prefecture,
            "county" => DivisionLevel.County,
            _ => throw new InvalidOperationException($"unknown division level '{text}'"),
        };

    private static IEnumerable<string[]> Lines(string file)
    {
        using var stream = typeof(DivisionFiles).Assembly.GetManifestResourceStream($"{typeof(DivisionFiles).Namespace}.Seed.{file}")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line.Split(',');
    }

    private sealed record Line(string Predecessor, string Parent, DateOnly? From)
    {
        public Line(string[] cells)
            : this(
                cells[1],
                cells[2],
                cells[3].Length == 0 ? null : DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture)
            ) { }
    }
}
