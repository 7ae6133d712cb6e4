using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>A notice as everybody sees it. Neither its title nor a column says what kind of benefit a listed person gets.</summary>
internal sealed record PublicNoticeDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string DivisionName { get; init; }

    public required NoticeStatus Status { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required DateOnly OfflineFrom { get; init; }

    public required int WorkingDays { get; init; }

    public required int RowCount { get; init; }

    public required Yuan Amount { get; init; }

    public required string Digest { get; init; }

    public required string ContactPhone { get; init; }

    public string? ContactEmail { get; init; }

    /// <summary>Only code, size and amount are shown of its lines.</summary>
    public required bool Coded { get; init; }

    /// <summary>Empty in lists and once the page is offline.</summary>
    public IReadOnlyList<NoticeRowDto> Rows { get; init; } = [];
}

/// <summary>The caller's own line in a notice, and the proof that it belongs to it.</summary>
internal sealed record OwnNoticeLineDto
{
    public required Guid LineId { get; init; }

    public required Guid NoticeId { get; init; }

    public required string NoticeNumber { get; init; }

    public required string Code { get; init; }

    public required string ClassName { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>The amount is added to what was paid before.</summary>
    public required bool Addition { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required NoticeStatus Status { get; init; }

    public required string Leaf { get; init; }

    public required string Digest { get; init; }

    public required int Sequence { get; init; }

    public required int RowCount { get; init; }

    /// <summary>Hashes beside the way from the leaf up to the digest.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>The list as it stands still gives its digest.</summary>
    public required bool Proved { get; init; }
}
