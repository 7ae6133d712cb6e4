using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>The pages without a login: lists, one list, an objection with a name or without, and its answer under the receipt.</summary>
internal sealed class PublicNoticeAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    NoticeReader notices,
    IDivisionTree divisions,
    IBusinessClock clock,
    ILogger<PublicNoticeAppService> log
)
{
    private const string Purpose = "public notice";
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int ReceiptLength = 16;
    private const int CodeLength = 16;

    public async Task<PagedResultDto<PublicNoticeDto>> ListAsync(GetNoticesInput input, CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, Purpose);
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<PublicityNotice>().AsNoTracking();
        var total = await query.LongCountAsync(ct);
        var rows = await query.OrderByDescending(n => n.PublishedAt).ThenBy(n => n.Id).Skip(page.Skip()).Take(page.Take()).ToListAsync(ct);
        var ids = rows.Select(n => n.Id).ToList();
        var closed = (
            await db.Set<NoticeClosing>().Where(c => ids.Contains(c.NoticeId)).Select(c => c.NoticeId).ToListAsync(ct)
        ).ToHashSet();
        return new PagedResultDto<PublicNoticeDto>(total, [.. rows.Select(n => ToDto(n, closed.Contains(n.Id)))]);
    }

    public async Task<PublicNoticeDto> GetAsync(Guid id, CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, Purpose);
        var notice = await notices.FindAsync(id, ct);
        var dto = ToDto(notice, await db.Set<NoticeClosing>().AnyAsync(c => c.NoticeId == id, ct));
        if (dto.Status == NoticeStatus.Offline)
            return dto;
        var rows = await notices.RowsAsync(id, ct);
        return dto with { Rows = [.. rows.Select(r => NoticeRowDto.Of(notice.Number, r))] };
    }

    /// <exception cref="BusinessException">The last day is over, or the list has no such line.</exception>
    public async Task<ObjectionReceiptDto> ObjectAsync(RaiseObjectionInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(input.NoticeId is not null, "noticeId", InputCheck.RequiredCode)
            .Text("code", input.Code, CodeLength)
            .Text("name", input.Name, ObjectionRules.NameLength, required: false)
            .Text("reason", input.Reason, ObjectionRules.TextLength)
            .ThrowIfAny();
        using var _ = scope.Open(DataScopeValue.Everything, Purpose);
        var notice = await notices.FindAsync(input.NoticeId!.Value, ct);
        // Waits for a closing that runs now, so that no objection arrives between its look at the objections and its end.
        return await work.RunAsync(c => ObjectInsideAsync(notice, input, c), ct, "notice:" + notice.DivisionId);
    }

    public async Task<ObjectionAnswerDto> AnswerAsync(string? receipt, CancellationToken ct)
    {
        new InputCheck().Text("receipt", receipt, 2 * ReceiptLength).ThrowIfAny();
        using var _ = scope.Open(DataScopeValue.Everything, Purpose);
        var wanted = receipt!.Trim().ToUpperInvariant();
        var objection =
            await db.Set<Objection>().AsNoTracking().FirstOrDefaultAsync(o => o.Receipt == wanted, ct)
            ?? throw new InputException("receipt", SubsidiesErrorCodes.ReceiptUnknown);
        var notice = await notices.FindAsync(objection.NoticeId, ct);
        var decision = await db.Set<ObjectionDecision>().AsNoTracking().FirstOrDefaultAsync(d => d.ObjectionId == objection.Id, ct);
        return new ObjectionAnswerDto(
            notice.Number,
            objection.Code,
            decision?.Status ?? ObjectionStatus.Open,
            objection.RaisedAt,
            decision?.Reply,
            decision?.At
        );
    }

    private async Task<ObjectionReceiptDto> ObjectInsideAsync(PublicityNotice notice, RaiseObjectionInput input, CancellationToken ct)
    {
        if (clock.Today > notice.LastDay)
            throw new BusinessException(SubsidiesErrorCodes.NoticeOver)
                .WithData("NoticeNo", notice.Number)
                .WithData("LastDay", notice.LastDay)
                .WithData("Phone", notice.ContactPhone);
        var code = input.Code!.Trim().ToUpperInvariant();
        var row =
            await db.Set<NoticeRow>().AsNoTracking().FirstOrDefaultAsync(r => r.NoticeId == notice.Id && r.Code == code, ct)
            ?? throw new InputException("code", SubsidiesErrorCodes.NoticeLineUnknown);
        var words = new ObjectionWords(
            RandomNumberGenerator.GetString(Alphabet, ReceiptLength),
            string.IsNullOrWhiteSpace(input.Name) ? null : input.Name.Trim(),
            input.Reason!.Trim()
        );
        var objection = new Objection(Guid.CreateVersion7(), notice, row, words, clock.Now);
        db.Add(objection);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Objection {ObjectionId} raised on notice {NoticeNo} line {Code}", objection.Id, notice.Number, row.Code);
        return new ObjectionReceiptDto(objection.Receipt, notice.Number, row.Code, objection.RaisedAt);
    }

    private PublicNoticeDto ToDto(PublicityNotice notice, bool closed) =>
        new()
        {
            Id = notice.Id,
            Number = notice.Number,
            DivisionName = divisions.Get(notice.DivisionId).Name,
            Status = notice.StatusOn(clock.Today, closed),
            FirstDay = notice.FirstDay,
            LastDay = notice.LastDay,
            OfflineFrom = notice.OfflineFrom,
            WorkingDays = notice.WorkingDays,
            RowCount = notice.RowCount,
            Amount = notice.Amount,
            Digest = notice.Digest,
            ContactPhone = notice.ContactPhone,
            ContactEmail = notice.ContactEmail,
            Coded = notice.Kind == ClaimKind.LivingAllowance,
        };
}
