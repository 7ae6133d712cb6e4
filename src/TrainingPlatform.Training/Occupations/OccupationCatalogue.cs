using System.Globalization;

namespace TrainingPlatform.Training.Occupations;

/// <summary>The occupations that ship with the product, read once from the embedded file.</summary>
internal sealed class OccupationCatalogue
{
    private const string Resource = "TrainingPlatform.Training.Occupations.occupations.csv";

    private readonly Dictionary<string, Occupation> _byCode;

    public OccupationCatalogue()
    {
        using var stream =
            typeof(OccupationCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"no embedded file '{Resource}'");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = lines[0].Split(',').Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i);
        All = [.. lines.Skip(1).Select(line => Read(line.Split(','), columns))];
        _byCode = All.ToDictionary(o => o.Code);
    }

    public IReadOnlyList<Occupation> All { get; }

    public Occupation? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    private static Occupation Read(string[] cells, Dictionary<string, int> columns)
    {
        if (cells.Length != columns.Count)
            throw new FormatException($"occupation {cells[0]}: {cells.Length} cells instead of {columns.Count}");
        return new Occupation
        {
            Code = cells[columns["code"]],
            Name = cells[columns["name_zh"]],
            NameEn = cells[columns["name_en"]],
            Category = cells[columns["category"]],
            Levels = Levels(cells[columns["levels"]]),
            HoursByLevel = new Dictionary<string, int>
            {
                ["L5"] = int.Parse(cells[columns["typical_class_hours_L5"]], CultureInfo.InvariantCulture),
                ["L4"] = int.Parse(cells[columns["typical_class_hours_L4"]], CultureInfo.InvariantCulture),
            },
        };
    }

    /// <summary>"L5-L3" is L5, L4, L3.</summary>
    private static List<string> Levels(string range)
    {
        var ends = range.Split('-').Select(l => l[1] - '0').ToArray();
        return [.. Enumerable.Range(ends[^1], ends[0] - ends[^1] + 1).Reverse().Select(n => $"L{n}")];
    }
}
