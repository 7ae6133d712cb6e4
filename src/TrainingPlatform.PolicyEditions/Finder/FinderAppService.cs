using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Clauses;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Finder;

/// <summary>What am I entitled to? Open to everybody. Writes nothing, logs nothing: the answers are gone with the reply.</summary>
internal sealed class FinderAppService(
    IPolicyEditions editions,
    IOpenClasses openClasses,
    IDivisionTree divisions,
    IBusinessClock clock,
    ClauseCatalog clauses,
    TextCatalog texts
)
{
    private const int MostClasses = 12;

    private static readonly string[] Assumptions =
    [
        "Finder:Assume.OwnWill",
        "Finder:Assume.Listed",
        "Finder:Assume.Attended",
        "Finder:Assume.Certificate",
        "Finder:Assume.FirstTime",
    ];

    public FinderQuestionsDto Questions() => FinderQuestions.Of(divisions, clock.Today);

    /// <exception cref="InputException">An answer is missing or unknown.</exception>
    /// <exception cref="BusinessException">No edition covers today.</exception>
    public async Task<FinderDto> FindAsync(FinderInput input, CancellationToken ct)
    {
        var today = clock.Today;
        var place = Place(input.DivisionCode, today);
        var inForce = await editions.InForceAsync(place.Id, today, ct);
        var answers = FinderAnswers.Read(input, inForce.Edition, today);
        var judgement = new FinderJudgement(inForce, answers, today, clauses, texts);
        var results = inForce
            .Edition.Measures.Select(judgement.Judge)
            .OrderByDescending(r => r.Training.Eligible)
            .ThenByDescending(r => r.Living.Eligible)
            .ToList();
        return new FinderDto
        {
            Edition = new EditionRefDto(
                inForce.Id,
                inForce.Label,
                inForce.Edition.Version,
                inForce.Edition.ContentHash,
                inForce.Illustrative
            ),
            Results = results,
            OpenClasses = await ClassesAsync(place.Id, [.. results.Where(r => r.Training.Eligible).Select(r => r.Measure)], ct),
            Assumptions = Assumptions,
        };
    }

    private Division Place(string? code, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(code))
            return divisions.All(today).FirstOrDefault(d => d.Level == DivisionLevel.Region)
                ?? throw new EntityNotFoundException(typeof(Division));
        return divisions.FindByCode(code.Trim(), today)
            ?? throw new InputException("divisionCode", PolicyEditionsErrorCodes.AnswerUnusable);
    }

    /// <summary>Near first: the own county, else the prefecture, else the region.</summary>
    private async Task<IReadOnlyList<OpenClassRow>> ClassesAsync(
        Guid divisionId,
        IReadOnlyCollection<string> measures,
        CancellationToken ct
    )
    {
        if (measures.Count == 0)
            return [];
        foreach (var place in divisions.SelfAndAbove(divisionId))
        {
            var found = await openClasses.FindAsync(place, measures, MostClasses, ct);
            if (found.Count > 0)
                return found;
        }
        return [];
    }
}
