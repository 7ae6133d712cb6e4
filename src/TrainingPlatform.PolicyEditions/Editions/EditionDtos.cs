using System.Text.Json;
using TrainingPlatform.Application;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Where an edition stands. Scheduled and Published differ by the date alone.</summary>
internal enum EditionStatus
{
    Draft,
    Scheduled,
    Published,
    Withdrawn,
}

/// <summary>An edition or a draft, without its texts.</summary>
internal sealed record EditionDto
{
    public required Guid Id { get; init; }

    public string? Number { get; init; }

    public required string PackId { get; init; }

    public required string Version { get; init; }

    public required string Label { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required EditionStatus Status { get; init; }

    public string? ContentHash { get; init; }

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? InForceTo { get; init; }

    public string? CreatedByName { get; init; }

    public IReadOnlyList<string> EditedByNames { get; init; } = [];

    /// <summary>The caller wrote in the draft, from this or another account, and therefore cannot publish it.</summary>
    public bool WrittenByMe { get; init; }

    public string? PublishedByName { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public required bool Illustrative { get; init; }

    public Guid? BasedOnId { get; init; }

    public IReadOnlyList<FaultDto> Faults { get; init; } = [];

    public GateDto? Gate { get; init; }

    /// <summary>Why a scheduled edition was taken back.</summary>
    public string? WithdrawReason { get; init; }

    public string? WithdrawnByName { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

/// <summary><c>Message</c> in the reader's language; <c>Detail</c> as the loader says it.</summary>
internal sealed record FaultDto(int Line, int Column, string Path, string Code, string Message, string Detail);

internal sealed record GateDto(int Cases, int Equal, int Different, bool Passed, DateTimeOffset? At);

internal sealed record EditionTextDto(string Text);

internal sealed record EditionFormDto(
    IReadOnlyList<FormParameterDto> Parameters,
    FormAmountsDto Amounts,
    IReadOnlyList<FormEventDto> Events,
    IReadOnlyList<FormInterpretationDto> Interpretations,
    IReadOnlyList<FormMeasureDto> Measures
);

internal sealed record FormParameterDto(
    string Name,
    string Path,
    string Type,
    string? Unit,
    string? Value,
    string? Basis,
    string? Ref,
    string LabelKey
);

internal sealed record FormAmountsDto(
    IReadOnlyList<FormRowDto> StandardTable,
    IReadOnlyList<FormRowDto> Products,
    IReadOnlyList<FormRowDto> ClassHourRates,
    IReadOnlyList<FormRowDto> LivingAllowance
);

/// <summary>A row with its columns as the pack names them. A change names <c>{path}.{column}</c>.</summary>
internal sealed record FormRowDto(string? Path, IReadOnlyDictionary<string, string?> Values);

internal sealed record FormEventDto(string Id, string Path, string? Date, string? Basis, string? Note);

internal sealed record FormInterpretationDto(
    string Id,
    string? Clause,
    string Question,
    string? Chosen,
    string? Alternative,
    string? Parameter,
    string? Current,
    string? Note
);

internal sealed record FormMeasureDto(string Id, string? Path, string NameZh, string? From, string? To, string? PeriodTest);

internal sealed record CompareRowDto(string Path, string? Left, string? Right, bool Changed, string? Clause);

internal sealed record CompareDto(IReadOnlyList<CompareRowDto> Rows);

/// <summary>What the worked cases say of a draft.</summary>
internal sealed record CheckDto(IReadOnlyList<CheckedCaseDto> Cases, bool Passed, int Equal, int Different, IReadOnlyList<FaultDto> Faults);

internal sealed record CheckedCaseDto(string Id, string? Title, string Kind, bool Passed, IReadOnlyList<CaseDifferenceDto> Differences);

internal sealed record CaseDifferenceDto(string Field, string? Expected, string? Got, int Line);

internal sealed record EditionListRequest : PagedAndSortedRequest
{
    public EditionStatus? Status { get; init; }
}

internal sealed record DraftInput(Guid BasedOnId, string? Label, Guid? DivisionId);

internal sealed record DraftTextInput(string? Text, string? ConcurrencyStamp);

internal sealed record DraftFormInput(IReadOnlyList<FormChangeInput>? Changes, string? ConcurrencyStamp);

internal sealed record FormChangeInput(string? Path, JsonElement Value);

internal sealed record PublishInput(DateOnly InForceFrom, DateOnly? InForceTo, string? ConcurrencyStamp);

internal sealed record WithdrawInput(string? Reason);
