using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;
using TrainingPlatform.PolicyEditions.Clauses;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Finder;

/// <summary>Asks the law about one measure and says the answer in plain words. The same functions as for a real claim.</summary>
internal sealed class FinderJudgement(
    EditionInForce inForce,
    FinderAnswers answers,
    DateOnly today,
    ClauseCatalog clauses,
    TextCatalog texts
)
{
    private PolicyEdition Edition => inForce.Edition;

    public FinderResultDto Judge(Measure measure)
    {
        try
        {
            var youngest = Determined(measure, answers.BornTo);
            var oldest = answers.BornFrom == answers.BornTo ? youngest : Determined(measure, answers.BornFrom);
            var best = youngest[0].Eligible ? youngest : oldest;
            return Result(measure, best, youngest[0].Eligible != oldest[0].Eligible);
        }
        catch (PolicyFault)
        {
            return Unanswered(measure);
        }
    }

    private List<Determination> Determined(Measure measure, DateOnly birthDate) =>
        [
            .. TypicalClass
                .Of(measure, Edition, answers.Person(birthDate, today), answers.Work, today)
                .Select(f => Determine.Both(f, Edition)),
        ];

    private FinderResultDto Result(Measure measure, IReadOnlyList<Determination> answered, bool dependsOnBirthday)
    {
        var first = answered[0];
        var training = new FinderTrainingDto(
            first.Eligible,
            dependsOnBirthday ? texts.Text("Finder:DependsOnBirthday") : null,
            first.Eligible ? AmountText(measure, answered) : null,
            inForce.Illustrative,
            first.TrainingSubsidy!.Payee is { } payee ? PackCode.Of(payee) : null
        );
        return new FinderResultDto
        {
            Measure = measure.Id,
            NameZh = measure.NameZh,
            Training = training,
            Living = Living(measure, first),
            Reasons = first.Eligible ? [.. Sentences(measure)] : [.. first.Findings.Select(f => Reason(f, measure))],
            Evidence = first.Eligible ? measure.Evidence : [],
        };
    }

    private FinderResultDto Unanswered(Measure measure) =>
        new()
        {
            Measure = measure.Id,
            NameZh = measure.NameZh,
            Training = new FinderTrainingDto(false, texts.Text("Finder:CannotTell"), null, inForce.Illustrative, null),
            Living = new FinderLivingDto(false, null, null, null),
            Reasons = [],
            Evidence = [],
        };

    private FinderLivingDto Living(Measure measure, Determination determination)
    {
        var allowance = determination.LivingAllowance!;
        if (allowance.Amount > Yuan.Zero)
        {
            var row = Edition.Amounts.Allowance(Edition.Calendar.FirstWorkingDayFrom(today));
            return new FinderLivingDto(true, row.PerDay.ToString(), Edition.Amounts.MaxDays(measure.Id), null);
        }
        return new FinderLivingDto(
            false,
            null,
            null,
            determination.Eligible && allowance.Reason is { } reason ? texts.Text("Finding:" + reason) : null
        );
    }

    /// <summary>By the hour: rate and cap. Else the amount, or the span over the kinds of class.</summary>
    private string AmountText(Measure measure, IReadOnlyList<Determination> answered)
    {
        if (measure.TrainingSubsidy.Method == AmountMethod.PerClassHour)
        {
            var row = Edition.Amounts.ClassHour(measure.Id, measure.Mode, Edition.Calendar.FirstWorkingDayFrom(today));
            var cap = measure.TrainingSubsidy.Cap is { } kind ? row.Cap(kind) : (Yuan?)null;
            var key = measure.TrainingSubsidy.Cap switch
            {
                SubsidyCap.CapPerTraining => "Finder:PerClassHour",
                SubsidyCap.CapPerPersonYear => "Finder:PerClassHourAndYear",
                _ => "Finder:PerClassHourUncapped",
            };
            return texts.Text(key, new Dictionary<string, object?> { ["Rate"] = row.Rate.ToString(), ["Cap"] = cap?.ToString() });
        }
        var amounts = answered.Select(d => d.TrainingSubsidy!.Amount).Order().ToList();
        var data = new Dictionary<string, object?> { ["From"] = amounts[0].ToString(), ["To"] = amounts[^1].ToString() };
        return texts.Text(amounts[0] == amounts[^1] ? "Finder:Amount" : "Finder:AmountRange", data);
    }

    private IEnumerable<FinderReasonDto> Sentences(Measure measure) =>
        clauses.Find(measure.Clauses.Select(c => c.Id)).Select(c => new FinderReasonDto(null, c.Id, c.MarkedSentence));

    private FinderReasonDto Reason(Finding finding, Measure measure) =>
        new(finding.Code, string.Join(' ', finding.Clauses.DefaultIfEmpty(measure.Clauses[0])), texts.Text("Finding:" + finding.Code));
}
