using System.Globalization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Reads a notice for the workbook: what the public page shows, nothing more.</summary>
internal sealed class NoticeSheets(NoticeReader reader, IDivisionTree divisions) : INoticeSheets
{
    public async Task<NoticeSheet> ReadAsync(Guid noticeId, CancellationToken ct)
    {
        var notice = await reader.FindAsync(noticeId, ct);
        var rows = await reader.RowsAsync(noticeId, ct);
        return new NoticeSheet
        {
            Number = notice.Number,
            DivisionName = divisions.Get(notice.DivisionId).Name,
            FirstDay = notice.FirstDay,
            LastDay = notice.LastDay,
            ContactPhone = notice.ContactPhone,
            ContactEmail = notice.ContactEmail,
            Digest = notice.Digest,
            Amount = notice.Amount,
            Rows = [.. rows.Select(ToRow)],
        };
    }

    private static NoticeSheetRow ToRow(NoticeRow row) =>
        new()
        {
            Sequence = row.Sequence,
            Code = row.Code,
            UnitName = row.UnitName,
            PersonMask = row.PersonMask,
            Project = row.Project,
            Level = row.Level,
            Heads = row.Heads,
            Standard = row.Standard is null ? null : decimal.Parse(row.Standard, CultureInfo.InvariantCulture),
            Amount = row.Amount,
        };
}
