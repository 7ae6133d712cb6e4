using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Finder;

/// <summary>What a person tells of themselves. Never stored, never logged; no name, no number, no place below the county.</summary>
internal sealed record FinderInput
{
    public string? DivisionCode { get; init; }

    /// <summary>"2001-03"; or <see cref="Age"/> in completed years.</summary>
    public string? BirthYearMonth { get; init; }

    public int? Age { get; init; }

    public string? Hukou { get; init; }

    /// <summary>Statuses as the pack writes them.</summary>
    public IReadOnlyList<string>? Statuses { get; init; }

    public bool? LeftSchool { get; init; }

    public bool? Unemployed { get; init; }

    public bool? MinLivingFamily { get; init; }

    public bool? Employee { get; init; }

    /// <summary>DIFFICULT, EPIDEMIC_AFFECTED or NONE; asked of employees only.</summary>
    public string? EnterpriseStatus { get; init; }

    public bool? Pension { get; init; }
}

internal sealed record FinderDto
{
    public required EditionRefDto Edition { get; init; }

    /// <summary>Best first.</summary>
    public required IReadOnlyList<FinderResultDto> Results { get; init; }

    public required IReadOnlyList<OpenClassRow> OpenClasses { get; init; }

    /// <summary>What the answers assume: a listed institution, full attendance, a certificate, no earlier training. Text keys.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }
}

internal sealed record FinderResultDto
{
    public required string Measure { get; init; }

    public required string NameZh { get; init; }

    public required FinderTrainingDto Training { get; init; }

    public required FinderLivingDto Living { get; init; }

    /// <summary>Entitled: the sentences of the law. Not entitled: every reason why.</summary>
    public required IReadOnlyList<FinderReasonDto> Reasons { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }
}

internal sealed record FinderTrainingDto(bool Eligible, string? Note, string? AmountText, bool Illustrative, string? Payee);

internal sealed record FinderLivingDto(bool Eligible, string? PerDay, int? MaxDays, string? Note);

internal sealed record FinderReasonDto(string? FindingCode, string Clause, string Text);

internal sealed record FinderQuestionsDto(IReadOnlyList<FinderQuestionDto> Items);

/// <summary>One plain question. <c>Field</c> is the field of the answer; <c>Status</c> adds a status when the answer is yes.</summary>
internal sealed record FinderQuestionDto(string Id, string TextKey, string HelpKey, string Kind, string Field)
{
    public bool Multiple { get; init; }

    public IReadOnlyList<FinderOptionDto> Options { get; init; } = [];

    /// <summary>The law cannot be asked without it; every other question may be passed over.</summary>
    public bool Required { get; init; }

    public FinderShowIfDto? ShowIf { get; init; }
}

/// <summary><c>Text</c> stands where the name is a place and has no key; <c>Group</c> is the place above it.</summary>
internal sealed record FinderOptionDto(string Value, string? TextKey, string? Text = null, string? Group = null);

/// <summary>Ask only when another question was answered so.</summary>
internal sealed record FinderShowIfDto(string Question, string Value);
