using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Sampling;

internal sealed record GetSamplesInput
{
    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }
}

internal sealed record FreezeSampleInput
{
    /// <summary>Null: the caller's own division.</summary>
    public Guid? DivisionId { get; init; }

    public int ValuePercent { get; init; } = 5;

    public int RandomPercent { get; init; } = 2;
}

internal sealed record SampleSeedInput
{
    public string? Source { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public string? Value { get; init; }
}

internal sealed record DecideSampleInput
{
    public bool? Assured { get; init; }

    public string? Finding { get; init; }
}

internal sealed record SampleRoundDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string DivisionName { get; init; }

    public required SampleRoundStatus Status { get; init; }

    public required int ValuePercent { get; init; }

    public required int RandomPercent { get; init; }

    public required int RowCount { get; init; }

    public required string Digest { get; init; }

    public required DateOnly FrozenOn { get; init; }

    public required string FrozenByName { get; init; }

    public string? SeedSource { get; init; }

    public DateOnly? SeedPublishedOn { get; init; }

    public string? SeedValue { get; init; }

    public required int Drawn { get; init; }

    public required int Undecided { get; init; }

    public ErrorRate? ErrorRate { get; init; }

    /// <summary>Empty in lists.</summary>
    public IReadOnlyList<SampleCheckDto> Checks { get; init; } = [];
}

internal sealed record SampleCheckDto
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required Guid ClaimId { get; init; }

    public required string TraineeName { get; init; }

    public required string ClassName { get; init; }

    public required Yuan Amount { get; init; }

    public required SamplePart Part { get; init; }

    public IReadOnlyList<string> Risks { get; init; } = [];

    public required bool ReviewRequired { get; init; }

    public required SampleCheckStatus Status { get; init; }

    public string? Finding { get; init; }

    public string? DecidedByName { get; init; }

    public IReadOnlyList<AttachmentDto> Evidence { get; init; } = [];

    /// <summary>The institution's words to its files, in their order.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>A round as anybody may read it: what was promised and what came later; nobody's name.</summary>
internal sealed record PublicSampleDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string DivisionName { get; init; }

    public required SampleRoundStatus Status { get; init; }

    public required int ValuePercent { get; init; }

    public required int RandomPercent { get; init; }

    public required int RowCount { get; init; }

    public required string Digest { get; init; }

    public required DateOnly FrozenOn { get; init; }

    public string? SeedSource { get; init; }

    public DateOnly? SeedPublishedOn { get; init; }

    public string? SeedValue { get; init; }

    public required int Drawn { get; init; }
}
