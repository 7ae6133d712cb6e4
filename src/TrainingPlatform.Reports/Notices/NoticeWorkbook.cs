using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Reports.Tables;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Notices;

/// <summary>The public notice on paper, with the columns of the public page: no ID number, address or account, nothing about the person.</summary>
internal sealed class NoticeWorkbook(ClaimWords words, INoticeSheets notices, TableWriter tables)
{
    private const string Amount = "Amount";

    private static readonly SheetColumn[] Coded =
    [
        new("No", CellFormat.WholeNumber, 8),
        new("NoticeCode", Width: 20),
        new("Heads", CellFormat.WholeNumber, 10),
        new(Amount, CellFormat.Money, 16) { Totalled = true },
    ];

    private static readonly SheetColumn[] Named =
    [
        new("No", CellFormat.WholeNumber, 8),
        new("NoticeCode", Width: 14),
        new("NoticeUnit", Width: 30),
        new("NoticePerson", Width: 12),
        new("CourseName", Width: 20),
        new("Level", Width: 10),
        new("Heads", CellFormat.WholeNumber, 8),
        new("Standard", CellFormat.Money, 12),
        new(Amount, CellFormat.Money, 14) { Totalled = true },
    ];

    /// <summary>Says of a row that it adds to what was paid; only where there is one.</summary>
    private static readonly SheetColumn Remark = new("NoticeRemark", Width: 14);

    public async Task<SheetStream> WriteAsync(Guid noticeId, CancellationToken ct)
    {
        var notice = await notices.ReadAsync(noticeId, ct);
        var page = new TablePage
        {
            FileName = $"{words.Title("Notice")}-{notice.Number}.xlsx",
            Title = words.Title("Notice"),
            Landscape = notice.Named,
            Above =
            [
                new(
                    $"{notice.DivisionName}    {notice.Number}    {words.Label("NoticePeriod")}: {notice.FirstDay:yyyy-MM-dd} — {notice.LastDay:yyyy-MM-dd}"
                ),
                new($"{words.Label("NoticeContact")}: {notice.ContactPhone}  {notice.ContactEmail}"),
            ],
            Columns = [.. notice.Named ? Named : Coded, .. notice.HasAdditions ? (SheetColumn[])[Remark] : []],
            Controls = new Dictionary<string, decimal> { [Amount] = notice.Amount.Amount },
            Below = _ => [new($"{words.Label("NoticeDigest")}: {notice.Digest}")],
            Expected = notice.RowCount,
        };
        return await tables.WriteAsync(page, notices.RowsAsync(noticeId, ct).Select(r => Row(notice, r)), ct);
    }

    private IReadOnlyList<object?> Row(NoticeSheet notice, NoticeSheetRow row) =>
        [
            .. notice.Named ? NamedRow(row) : CodedRow(row),
            .. notice.HasAdditions ? (object?[])[row.Addition ? words.Label("NoticeAddition") : null] : [],
        ];

    private static IReadOnlyList<object?> CodedRow(NoticeSheetRow row) => [row.Sequence, row.Code, row.Heads, row.Amount.Amount];

    private IReadOnlyList<object?> NamedRow(NoticeSheetRow row) =>
        [
            row.Sequence,
            row.Code,
            row.UnitName,
            row.PersonMask,
            row.Project,
            words.Code("Level", row.Level),
            row.Heads,
            row.Standard,
            row.Amount.Amount,
        ];
}
