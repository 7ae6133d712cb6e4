using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>What could be published now, by county and kind.</summary>
internal sealed record NoticeCandidateDto
{
    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required ClaimKind Kind { get; init; }

    /// <summary>Rows of the list: people, and additions to what people were paid.</summary>
    public required int Lines { get; init; }

    /// <summary>Of these, accepted additions to paid lines.</summary>
    public required int Additions { get; init; }

    public required int Classes { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>Lines missing for a list of its own; these wait for the next notice.</summary>
    public required int Missing { get; init; }
}

internal sealed record NoticeCandidatesDto(IReadOnlyList<NoticeCandidateDto> Candidates);

internal sealed record PublishNoticeInput
{
    public required ClaimKind Kind { get; init; }

    /// <summary>Null: the caller's own county.</summary>
    public Guid? DivisionId { get; init; }

    /// <summary>Neither lines nor additions: everything that is ready.</summary>
    public IReadOnlyList<Guid>? LineIds { get; init; }

    /// <summary>Accepted differences.</summary>
    public IReadOnlyList<Guid>? AdditionIds { get; init; }

    public string? ContactPhone { get; init; }

    public string? ContactEmail { get; init; }
}

internal sealed record GetNoticesInput
{
    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }
}

/// <summary>A notice as offices see it.</summary>
internal sealed record PublicityNoticeDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string DivisionName { get; init; }

    public required ClaimKind Kind { get; init; }

    public required NoticeStatus Status { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required DateOnly EarliestPaymentOn { get; init; }

    public required DateOnly OfflineFrom { get; init; }

    public required int WorkingDays { get; init; }

    public required int RowCount { get; init; }

    public required Yuan Amount { get; init; }

    public required string Digest { get; init; }

    public required string ContactPhone { get; init; }

    public string? ContactEmail { get; init; }

    public required string PublishedByName { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? ClosedByName { get; init; }

    public required int OpenObjections { get; init; }

    /// <summary>Said once, by whom publishes: lines that went back to the first review because a check stands against them.</summary>
    public int HeldLines { get; init; }

    /// <summary>Empty in lists.</summary>
    public IReadOnlyList<NoticeRowDto> Rows { get; init; } = [];
}

/// <summary>A row as everybody sees it, with what is needed to hash it again.</summary>
internal sealed record NoticeRowDto
{
    public required int Sequence { get; init; }

    public required string Code { get; init; }

    public string? UnitName { get; init; }

    public string? PersonMask { get; init; }

    public string? Project { get; init; }

    public string? Level { get; init; }

    public required int Heads { get; init; }

    public string? Standard { get; init; }

    public string? StandardUnit { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>The amount is added to what was paid before.</summary>
    public required bool Addition { get; init; }

    /// <summary>SHA-256 over the salted hashes of what the list does not show.</summary>
    public required string Seal { get; init; }

    /// <summary>Digest of this line; a leaf of the notice's digest.</summary>
    public required string Leaf { get; init; }

    public static NoticeRowDto Of(string number, NoticeRow row) =>
        new()
        {
            Sequence = row.Sequence,
            Code = row.Code,
            UnitName = row.UnitName,
            PersonMask = row.PersonMask,
            Project = row.Project,
            Level = row.Level,
            Heads = row.Heads,
            Standard = row.Standard,
            StandardUnit = row.StandardUnit,
            Amount = row.Amount,
            Addition = row.DifferenceId is not null,
            Seal = NoticeText.Seal(row),
            Leaf = NoticeText.Hex(NoticeText.Leaf(number, row)),
        };
}
