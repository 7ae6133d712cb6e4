using System.Globalization;
using TrainingPlatform.Application;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.PolicyEditions.Finder;

/// <summary>The answers as facts of a person. A birth month is a span of days: both ends are asked about.</summary>
internal sealed record FinderAnswers(
    DateOnly BornFrom,
    DateOnly BornTo,
    string Hukou,
    IReadOnlyList<string> Statuses,
    FinderWork Work,
    bool Pension
)
{
    private const int OldestAge = 120;

    /// <exception cref="TrainingPlatform.Domain.InputException">An answer is missing or unknown.</exception>
    public static FinderAnswers Read(FinderInput input, PolicyEdition edition, DateOnly today)
    {
        var check = new InputCheck();
        var month = Month(input.BirthYearMonth);
        var known = edition.Vocabulary.Statuses.Concat(edition.StatisticsGroupPriority).ToHashSet(StringComparer.Ordinal);
        check.That(month is not null || input.Age is not null, "birthYearMonth", InputCheck.RequiredCode);
        check.That(input.BirthYearMonth is null or "" || month is not null, "birthYearMonth", PolicyEditionsErrorCodes.AnswerUnusable);
        check.That(
            month is null || (month <= today && month > today.AddYears(-OldestAge)),
            "birthYearMonth",
            PolicyEditionsErrorCodes.AnswerUnusable
        );
        check.That(input.Age is null or (>= 0 and < OldestAge), "age", PolicyEditionsErrorCodes.AnswerUnusable);
        check.That(input.Hukou is "RURAL" or "URBAN", "hukou", PolicyEditionsErrorCodes.AnswerUnusable);
        check.That((input.Statuses ?? []).All(known.Contains), "statuses", PolicyEditionsErrorCodes.AnswerUnusable);
        check.ThrowIfAny();
        var from = month ?? today.AddYears(-input.Age!.Value);
        var to = month is { } m ? Earlier(m.AddMonths(1).AddDays(-1), today) : from;
        return new FinderAnswers(from, to, input.Hukou!, StatusesOf(input), WorkOf(input), input.Pension == true);
    }

    /// <summary>The person on one of the possible birthdays, willing, with the guardian informed where one is needed.</summary>
    public TraineeFacts Person(DateOnly birthDate, DateOnly today) =>
        new()
        {
            BirthDate = birthDate,
            Hukou = Hukou,
            Statuses = [.. Statuses.Select(s => new DatedCode(s, DateOnly.MinValue))],
            Consent = new ConsentFacts("SELF", today),
            GuardianAcknowledged = true,
            ReceivesPension = Pension,
            EmployeeOfApplicant = Work.Employee,
        };

    private static List<string> StatusesOf(FinderInput input)
    {
        var statuses = (input.Statuses ?? []).ToList();
        if (input.LeftSchool == true)
            statuses.Add("TWO_POST");
        if (input.Unemployed == true)
            statuses.Add("REGISTERED_UNEMPLOYED");
        if (input.MinLivingFamily == true)
            statuses.Add("MIN_LIVING_FAMILY");
        if (statuses.All(s => s == "MIN_LIVING_FAMILY"))
            statuses.Add("OTHER_LABOURER");
        return [.. statuses.Distinct()];
    }

    private static FinderWork WorkOf(FinderInput input) =>
        new(
            input.Employee == true,
            input is { Employee: true, EnterpriseStatus: { Length: > 0 } status } && status != "NONE" ? status : null
        );

    private static DateOnly? Month(string? text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}

/// <summary>Whether an enterprise applies for its own staff, and what it is recognised as.</summary>
internal sealed record FinderWork(bool Employee, string? EnterpriseStatus);
