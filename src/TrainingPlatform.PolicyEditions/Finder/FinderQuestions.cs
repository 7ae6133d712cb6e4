using TrainingPlatform.Divisions;

namespace TrainingPlatform.PolicyEditions.Finder;

/// <summary>The questions of the finder, at most ten, one per screen. Each is one that some measure of the law turns on.</summary>
internal static class FinderQuestions
{
    public const int Most = 10;

    /// <summary>Statuses asked together; the others have a question of their own.</summary>
    private static readonly string[] Groups =
    [
        "MIGRANT_WORKER",
        "COLLEGE_GRADUATE",
        "VETERAN",
        "REGISTERED_POOR",
        "DISABLED",
        "EMPLOYMENT_DIFFICULTY",
        "ZERO_EMPLOYMENT_FAMILY",
    ];

    private static readonly string[] EnterpriseStatuses = ["DIFFICULT", "EPIDEMIC_AFFECTED"];

    public static FinderQuestionsDto Of(IDivisionTree divisions, DateOnly today) =>
        new([
            Choice("division", "divisionCode", [.. Places(divisions, today)]),
            Ask("birth", "yearmonth", "birthYearMonth") with
            {
                Required = true,
            },
            Choice("hukou", "hukou", [Code("Hukou", "RURAL"), Code("Hukou", "URBAN")]) with
            {
                Required = true,
            },
            Ask("leftSchool", "yesno", "leftSchool"),
            Ask("unemployed", "yesno", "unemployed"),
            Choice("statuses", "statuses", [.. Groups.Select(g => Code("Status", g))]) with
            {
                Multiple = true,
            },
            Ask("minLivingFamily", "yesno", "minLivingFamily"),
            Ask("employee", "yesno", "employee"),
            Choice(
                "enterpriseStatus",
                "enterpriseStatus",
                [.. EnterpriseStatuses.Select(e => Code("Enterprise", e)), new("NONE", "Finder:EnterpriseNone")]
            ) with
            {
                ShowIf = new FinderShowIfDto("employee", "true"),
            },
            Ask("pension", "yesno", "pension"),
        ]);

    private static IEnumerable<FinderOptionDto> Places(IDivisionTree divisions, DateOnly today)
    {
        var all = divisions.All(today);
        var names = all.ToDictionary(d => d.Id, d => d.Name);
        return all.Where(d => d.Level == DivisionLevel.County)
            .OrderBy(d => d.Code, StringComparer.Ordinal)
            .Select(d => new FinderOptionDto(d.Code, null, d.Name, d.ParentId is { } p ? names.GetValueOrDefault(p) : null));
    }

    private static FinderOptionDto Code(string kind, string value) => new(value, $"Code:{kind}.{value}");

    private static FinderQuestionDto Choice(string id, string field, IReadOnlyList<FinderOptionDto> options) =>
        Ask(id, "choice", field) with
        {
            Options = options,
        };

    private static FinderQuestionDto Ask(string id, string kind, string field) =>
        new(id, $"Finder:Question.{id}", $"Finder:Help.{id}", kind, field);
}
