using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Amounts;

/// <summary>Works the subsidy out in the order of the pack: base, uplift, factor, rounding, caps.</summary>
/// <remarks>The steps before the first cap make one line, rounded once; every later step adds a line with what it changes.</remarks>
internal sealed class TrainingSubsidy(Subject subject, Attendance attendance)
{
    private readonly List<DeterminationLine> _lines = [];
    private readonly List<Finding> _findings = [];
    private AmountBase? _base;
    private Yuan _amount;
    private bool _rounded;

    private TrainingSubsidyRule Rule => subject.Measure.TrainingSubsidy;

    /// <summary>Lines whose sum is the subsidy, and findings of every reduction.</summary>
    /// <exception cref="PolicyFault">A row, a factor or a fact that the measure needs is missing.</exception>
    public static (Yuan Amount, IReadOnlyList<DeterminationLine> Lines, IReadOnlyList<Finding> Findings) Of(
        Subject subject,
        Attendance attendance
    )
    {
        var subsidy = new TrainingSubsidy(subject, attendance);
        foreach (var step in subject.Edition.CalculationOrder)
            subsidy.Apply(step);
        subsidy.Round();
        return (subsidy._amount, subsidy._lines, subsidy._findings);
    }

    private void Apply(string step)
    {
        switch (step)
        {
            case "BASE":
                _base = AmountBase.Of(subject, attendance);
                break;
            case "SHORTAGE_UPLIFT":
                if (Rule.ShortageUplift && subject.Class.ShortageOccupation)
                    Uplift();
                break;
            case "RESULT_FACTOR":
                ResultFactor();
                break;
            case "ROUND":
                Round();
                break;
            case "TRAINING_CAP":
                if (Rule.Cap == SubsidyCap.CapPerTraining)
                    Limit(Caps.PerTraining(subject, Rounded()), FindingCode.CappedPerTraining);
                break;
            case "COST_CAP":
                if (Rule.CostCap)
                    Limit(Caps.Cost(subject, Rounded()), FindingCode.CappedAtCost);
                break;
            case "PERSON_YEAR_CAP":
                if (Rule.Cap == SubsidyCap.CapPerPersonYear)
                    Limit(Caps.PerPersonYear(subject, Rounded()), FindingCode.CappedPerPersonYear);
                break;
            default:
                throw PolicyFault.Unsupported("calculation step", step);
        }
    }

    private void Uplift()
    {
        var uplift = 1 + subject.Edition.Parameters.ShortageUplift;
        Multiply(SentenceKey.ShortageUplift, OperandName.Uplift, uplift, ParameterClauses("shortage_uplift"));
    }

    private void ResultFactor()
    {
        if (!subject.Edition.ResultFactors.TryGetValue(Rule.Factors, out var factors))
            throw PolicyFault.MissingNumber("result_factors", Rule.Factors);
        var certificate = subject.Facts.Outcome.Certificate;
        if (!factors.TryGetValue(certificate, out var factor))
            throw PolicyFault.MissingNumber($"result_factors.{Rule.Factors}", certificate);
        Multiply(SentenceKey.ResultFactor, OperandName.Factor, factor, []);
        if (factor < 1)
            AddFinding(FindingCode.ResultFactorReduced, [], [subject.Fact(FactName.Certificate, certificate)]);
    }

    private void Multiply(string sentence, string name, decimal factor, IReadOnlyList<ClauseReference> clauses)
    {
        if (_base is null)
            throw PolicyFault.Unsupported("calculation order", "no BASE before the first factor");
        if (!_rounded)
        {
            _base = _base.Times(name, factor, clauses);
            return;
        }

        var before = _amount.Amount * factor;
        Add(
            new DeterminationLine
            {
                Sentence = sentence,
                Clauses = clauses,
                Operation = LineOperation.Scale,
                Operands = [Operand.Money(OperandName.Amount, _amount), Operand.Ratio(name, factor)],
                AmountBeforeRounding = before - _amount.Amount,
                Amount = Yuan.HalfUp(before) - _amount,
            }
        );
    }

    private void Round()
    {
        if (_rounded)
            return;
        _rounded = true;
        Add((_base ?? throw PolicyFault.Unsupported("calculation order", "no BASE")).ToLine());
    }

    private Yuan Rounded()
    {
        Round();
        return _amount;
    }

    private void Limit(DeterminationLine? line, string finding)
    {
        if (line is null)
            return;
        Add(line);
        AddFinding(finding, line.Clauses, [.. line.Operands.Select(o => subject.Fact(o.Name, o.Value))]);
    }

    private void Add(DeterminationLine line)
    {
        _lines.Add(line);
        _amount += line.Amount;
    }

    private void AddFinding(string code, IReadOnlyList<ClauseReference> clauses, IReadOnlyList<FactUsed> facts) =>
        _findings.Add(
            new Finding
            {
                Code = code,
                Severity = FindingSeverity.Reduces,
                Scope = FindingScope.TrainingSubsidy,
                Clauses = clauses,
                Facts = facts,
            }
        );

    private IReadOnlyList<ClauseReference> ParameterClauses(string name) =>
        subject.Edition.Parameters.All.TryGetValue(name, out var parameter) ? parameter.References : [];
}
