namespace TrainingPlatform.Policy.Editions;

/// <summary>One subsidised kind of training: who, when, how much, to whom. Made of the closed vocabulary only.</summary>
public sealed record Measure
{
    public required string Id { get; init; }

    public required string NameZh { get; init; }

    public required IReadOnlyList<ClauseReference> Clauses { get; init; }

    public required MeasurePeriod Effective { get; init; }

    /// <summary>Conditions beside the common ones.</summary>
    public required IReadOnlyList<Condition> Entry { get; init; }

    /// <summary>Kinds of condition that do not apply to this measure. CONSENT always applies.</summary>
    public IReadOnlyList<string> SkipEntry { get; init; } = [];

    public string? Mode { get; init; }

    public required OnlineHoursRule OnlineHours { get; init; }

    public required TrainingSubsidyRule TrainingSubsidy { get; init; }

    /// <summary>Null: the measure offers no living allowance.</summary>
    public LivingAllowanceRule? LivingAllowance { get; init; }

    public IReadOnlyList<string> Organisers { get; init; } = [];

    public IReadOnlyList<string> TrainingTypes { get; init; } = [];

    public IReadOnlyList<string> Evidence { get; init; } = [];
}

/// <summary>The implementation period and the date of the class that must lie in it (I3).</summary>
public sealed record MeasurePeriod(
    DateOnly From,
    DateOnly To,
    AssessedAt PeriodTest,
    IReadOnlyList<ClauseReference> References,
    string Basis
);

/// <summary>When online hours count, and whether minutes are summed over dates before they become class hours.</summary>
public sealed record OnlineHoursRule(OnlineHours Counts, bool AccumulateMinutes);

/// <summary>How the training subsidy of a measure is worked out.</summary>
public sealed record TrainingSubsidyRule
{
    public required AmountMethod Method { get; init; }

    /// <summary>Method for a class with a product, where it differs.</summary>
    public AmountMethod? ProductMethod { get; init; }

    public PaidHours Hours { get; init; } = PaidHours.Planned;

    /// <summary>Name of the set in <see cref="PolicyEdition.ResultFactors"/>.</summary>
    public required string Factors { get; init; }

    public SubsidyCap? Cap { get; init; }

    /// <summary>Capped at the real cost per head, rounded down (R28).</summary>
    public bool CostCap { get; init; }

    public required bool ShortageUplift { get; init; }

    public required Payee Payee { get; init; }

    public Payee? PayeeIfPrepaid { get; init; }

    /// <summary>Outcome conditions of its own; null: those of the pack.</summary>
    public IReadOnlyList<OutcomeCondition>? Outcome { get; init; }
}

/// <summary>Who is entitled to the living allowance. Never depends on completion or a pass (I6).</summary>
public sealed record LivingAllowanceRule
{
    public required IReadOnlyList<AllowanceGroup> AnyOf { get; init; }

    public required AssessedAt AssessedAt { get; init; }

    public required Payee Payee { get; init; }

    public required string RefusalReason { get; init; }

    public required IReadOnlyList<ClauseReference> References { get; init; }
}

/// <summary>One entitled group: every named part must hold.</summary>
public sealed record AllowanceGroup(string? Status, string? AndStatus, string? Hukou);
