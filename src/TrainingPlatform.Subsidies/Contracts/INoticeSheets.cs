using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>What the workbook of a public notice is written from.</summary>
public interface INoticeSheets
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    Task<NoticeSheet> ReadAsync(Guid noticeId, CancellationToken ct);

    /// <summary>In the order of the list. Call after <see cref="ReadAsync"/>, which checks the scope.</summary>
    IAsyncEnumerable<NoticeSheetRow> RowsAsync(Guid noticeId, CancellationToken ct);
}

public sealed record NoticeSheet
{
    public required string Number { get; init; }

    public required string DivisionName { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required string ContactPhone { get; init; }

    public string? ContactEmail { get; init; }

    public required string Digest { get; init; }

    public required Yuan Amount { get; init; }

    public required int RowCount { get; init; }

    /// <summary>The rows name institutions and masked persons; a coded list names nobody.</summary>
    public required bool Named { get; init; }

    /// <summary>Some rows add to what was paid before.</summary>
    public required bool HasAdditions { get; init; }
}

/// <summary>The public columns of a row; a coded one has neither unit nor name, project, level and standard.</summary>
public sealed record NoticeSheetRow
{
    public required int Sequence { get; init; }

    public required string Code { get; init; }

    public string? UnitName { get; init; }

    public string? PersonMask { get; init; }

    public string? Project { get; init; }

    public string? Level { get; init; }

    public required int Heads { get; init; }

    public decimal? Standard { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>The amount is added to what was paid before.</summary>
    public required bool Addition { get; init; }
}

/// <summary>Who may have the sheet: whoever reads notices.</summary>
public static class NoticeAccess
{
    public const string Permission = SubsidiesPermissions.Group + ".Publicity";
}
