using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Reads a notice for the workbook: what the public page shows, nothing more.</summary>
internal sealed class NoticeSheets(TrainingPlatformDbContext db, NoticeReader reader, IDivisionTree divisions) : INoticeSheets
{
    public async Task<NoticeSheet> ReadAsync(Guid noticeId, CancellationToken ct)
    {
        var notice = await reader.FindAsync(noticeId, ct);
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
            RowCount = notice.RowCount,
            Named = await Rows(noticeId).AnyAsync(r => r.PersonMask != null, ct),
            HasAdditions = await Rows(noticeId).AnyAsync(r => r.DifferenceId != null, ct),
        };
    }

    public async IAsyncEnumerable<NoticeSheetRow> RowsAsync(Guid noticeId, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in Rows(noticeId).OrderBy(r => r.Sequence).AsAsyncEnumerable().WithCancellation(ct))
            yield return ToRow(row);
    }

    private IQueryable<NoticeRow> Rows(Guid noticeId) => db.Set<NoticeRow>().AsNoTracking().Where(r => r.NoticeId == noticeId);

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
            Addition = row.DifferenceId is not null,
        };
}
