using System.Text.Json;
using System.Text.Json.Nodes;
using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.WhatIf;

/// <summary>A question: an edition or draft, switches, and facts as a worked case writes them. Nothing of it is kept.</summary>
internal sealed record WhatIfInput(Guid EditionId, IReadOnlyDictionary<string, JsonElement>? Overrides, JsonObject? Facts);

internal sealed record WhatIfDto(WhatIfCardDto? Training, WhatIfCardDto? Living);

/// <summary>The proof card of a trial: the fields of a stored one, without a line, a person and decisions.</summary>
internal sealed record WhatIfCardDto
{
    public Guid? LineId { get; init; }

    public string? TraineeName { get; init; }

    public string? ClassName { get; init; }

    /// <summary>TrainingSubsidy or LivingAllowance.</summary>
    public required string Component { get; init; }

    public required Yuan Amount { get; init; }

    public string? Payee { get; init; }

    public required bool Eligible { get; init; }

    public required string Group { get; init; }

    public string? Days { get; init; }

    public string? Attendance { get; init; }

    /// <summary>Why an entitled person gets nothing of this component.</summary>
    public string? Reason { get; init; }

    public DateOnly? FilingDeadlineOn { get; init; }

    public required EditionRefDto Edition { get; init; }

    /// <summary>SHA-256 of the determination's canonical bytes.</summary>
    public required string Hash { get; init; }

    public required IReadOnlyList<ClauseDto> Clauses { get; init; }

    public required IReadOnlyList<FactDto> Facts { get; init; }

    public required IReadOnlyList<LineDto> Lines { get; init; }

    public required IReadOnlyList<FindingDto> Findings { get; init; }

    public IReadOnlyList<object> Decisions { get; init; } = [];
}

/// <summary>The words that facts may use, of the edition in force or of a chosen one.</summary>
internal sealed record WhatIfOptionsDto
{
    public required EditionRefDto Edition { get; init; }

    public required IReadOnlyList<WhatIfMeasureDto> Measures { get; init; }

    public required IReadOnlyList<string> Statuses { get; init; }

    public required IReadOnlyList<string> EnterpriseStatuses { get; init; }

    public required IReadOnlyList<string> Levels { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required IReadOnlyList<string> Products { get; init; }

    public required IReadOnlyList<string> Certificates { get; init; }

    public required IReadOnlyList<string> HistoryStates { get; init; }

    public IReadOnlyList<string> Hukou { get; init; } = ["RURAL", "URBAN"];

    public IReadOnlyList<string> Slots { get; init; } = ["DAY", "EVENING"];

    public IReadOnlyList<string> Modes { get; init; } = ["ONLINE"];

    public IReadOnlyList<string> ConsentGivers { get; init; } = ["SELF", "OFFICIAL", "EMPLOYER", "INSTITUTION", "FAMILY"];

    public IReadOnlyList<string> Outcomes { get; init; } = ["COMPLETED", "WITHDREW"];

    /// <summary>Switches an authority can flip, with the path an override names.</summary>
    public required IReadOnlyList<WhatIfSwitchDto> Switches { get; init; }

    /// <summary>What a field holds that the facts leave out.</summary>
    public required JsonNode Defaults { get; init; }
}

/// <summary>Worked cases to begin a trial with.</summary>
internal sealed record WhatIfCasesDto(IReadOnlyList<WhatIfCaseDto> Items);

internal sealed record WhatIfCaseDto(string Id, string? Title, string Measure, JsonObject Facts, JsonObject? Overrides);

internal sealed record WhatIfMeasureDto(
    string Id,
    string NameZh,
    DateOnly From,
    DateOnly To,
    string? Mode,
    bool OffersLivingAllowance,
    bool NeedsEnterprise,
    bool NeedsCost,
    string Method
);

internal sealed record WhatIfSwitchDto(string Id, string Clause, string Question, string Chosen, string? Alternative, string Path);
