using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Publicity;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Batches and payments as screens show them; accounts as masks.</summary>
internal sealed class PaymentBatchReader(
    TrainingPlatformDbContext db,
    PayableLines payable,
    LedgerPostings ledger,
    BatchConflicts conflicts,
    IDivisionTree divisions,
    TextCatalog texts
)
{
    public async Task<ListResultDto<PayableGroupDto>> GetPayableAsync(CancellationToken ct)
    {
        var groups = new List<PayableGroupDto>();
        foreach (var (group, lines, amount) in await payable.GroupsAsync(ct))
            groups.Add(
                new PayableGroupDto
                {
                    Kind = group.Kind,
                    Fund = group.Fund,
                    FundName = group.FundName,
                    DivisionId = group.DivisionId,
                    DivisionName = divisions.Get(group.DivisionId).Name,
                    Year = group.Year,
                    FollowUp = group.FollowUp,
                    Lines = lines,
                    Amount = amount,
                    Available = await ledger.BalanceAsync(
                        new(group.Fund, group.DivisionId, group.Year),
                        group.FollowUp ? LedgerAccountKind.Returned : LedgerAccountKind.Available,
                        ct
                    ),
                }
            );
        return new ListResultDto<PayableGroupDto>(groups);
    }

    public async Task<PagedResultDto<PaymentBatchDto>> GetListAsync(GetBatchesInput input, CancellationToken ct)
    {
        var page = input.Page();
        var query = db.Set<PaymentBatch>().AsNoTracking();
        if (Enum.TryParse<PaymentBatchStatus>(input.Status, out var status))
            query = query.Where(b => b.Status == status);
        if (Enum.TryParse<ClaimKind>(input.Kind, out var kind))
            query = query.Where(b => b.Kind == kind);
        if (!string.IsNullOrWhiteSpace(input.Filter))
            query = query.Where(b => b.Number.Contains(input.Filter));
        var rows = await query.OrderByDescending(b => b.CreationTime).ThenBy(b => b.Id).Skip(page.Skip()).Take(page.Take()).ToListAsync(ct);
        return new PagedResultDto<PaymentBatchDto>(await query.LongCountAsync(ct), [.. rows.Select(Header)]);
    }

    public async Task<PaymentBatchDto> GetAsync(Guid id, CancellationToken ct) =>
        await ToDtoAsync(
            await db.Set<PaymentBatch>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, ct)
                ?? throw new EntityNotFoundException(typeof(PaymentBatch), id),
            ct
        );

    public async Task<PaymentBatchDto> ToDtoAsync(PaymentBatch batch, CancellationToken ct) =>
        Header(batch) with
        {
            Money = await MoneyAsync(batch, ct),
            Conflict = await conflicts.OfAsync(batch, ct),
            Steps =
            [
                .. batch
                    .Steps.OrderBy(s => s.At)
                    .ThenBy(s => s.Id)
                    .Select(s => new BatchStepDto(s.Step, s.ByName, s.At, s.Count, s.Amount, s.Digest, s.Note)),
            ],
        };

    public async Task<PagedResultDto<PaymentDto>> GetPaymentsAsync(Guid batchId, GetPaymentsInput input, CancellationToken ct)
    {
        if (!await db.Set<PaymentBatch>().AnyAsync(b => b.Id == batchId, ct))
            throw new EntityNotFoundException(typeof(PaymentBatch), batchId);
        var page = input.Page();
        var query = db.Set<Payment>().AsNoTracking().Where(p => p.BatchId == batchId);
        query = Enum.TryParse<PaymentStatus>(input.Status, out var status)
            ? query.Where(p => p.Status == status)
            : query.Where(p => p.Status != PaymentStatus.Removed);
        if (!string.IsNullOrWhiteSpace(input.Filter))
            query = query.Where(p =>
                p.PayeeName.Contains(input.Filter) || p.TraineeName.Contains(input.Filter) || p.Reference.Contains(input.Filter)
            );
        var rows = await query.OrderBy(p => p.Sequence).Skip(page.Skip()).Take(page.Take()).ToListAsync(ct);
        var held = await HeldAsync(rows, ct);
        var notices = await NoticesAsync(rows, ct);
        return new PagedResultDto<PaymentDto>(
            await query.LongCountAsync(ct),
            [.. rows.Select(p => ToDto(p) with { Hold = held(p), NoticeNumber = notices.GetValueOrDefault(p.NoticeRowId ?? Guid.Empty) })]
        );
    }

    /// <summary>Numbers of notices, by the row under which a top-up is paid.</summary>
    private Task<Dictionary<Guid, string>> NoticesAsync(IReadOnlyCollection<Payment> page, CancellationToken ct)
    {
        var ids = page.Select(p => p.NoticeRowId).OfType<Guid>().ToList();
        return db.Set<NoticeRow>()
            .Where(r => ids.Contains(r.Id))
            .Join(db.Set<PublicityNotice>(), r => r.NoticeId, n => n.Id, (r, n) => new { r.Id, n.Number })
            .ToDictionaryAsync(r => r.Id, r => r.Number, ct);
    }

    private async Task<Func<Payment, PayeeHoldStatus?>> HeldAsync(IReadOnlyCollection<Payment> page, CancellationToken ct)
    {
        var (trainees, institutions) = (
            page.Select(p => p.TraineeId).OfType<Guid>().ToList(),
            page.Select(p => p.InstitutionId).OfType<Guid>().ToList()
        );
        var holds = await db.Set<PayeeHold>()
            .AsNoTracking()
            .Where(h =>
                h.Status != PayeeHoldStatus.Lifted
                && (
                    (h.TraineeId != null && trainees.Contains(h.TraineeId.Value))
                    || (h.InstitutionId != null && institutions.Contains(h.InstitutionId.Value))
                )
            )
            .ToListAsync(ct);
        return p => holds.Find(h => h.TraineeId == p.TraineeId && h.InstitutionId == p.InstitutionId)?.Status;
    }

    public PaymentDto ToDto(Payment payment) =>
        new()
        {
            Id = payment.Id,
            Sequence = payment.Sequence,
            Reference = payment.Reference,
            LineId = payment.LineId,
            PayeeName = payment.PayeeName,
            TraineeName = payment.TraineeName,
            IdMask = payment.IdMask,
            Purpose = payment.Purpose,
            Bank = payment.Bank,
            AccountMask = payment.Account.Mask,
            Amount = payment.Amount,
            Offset = payment.Offset,
            TopUp = payment.DifferenceId is not null,
            Status = payment.Status,
            ReturnCode = payment.ReturnCode,
            ReturnText = payment.ReturnCode is { } code ? texts.Text("ReturnCode:" + code) : null,
            ReturnAdvice = payment.ReturnCode is { } advice ? texts.Text("ReturnAdvice:" + advice) : null,
            Return = payment.Return,
            ToldAt = payment.ToldAt,
            CorrectedAccountMask = payment.CorrectedAccount?.Mask,
            CorrectionResult = payment.CorrectionResult,
            CorrectionAdvice = CorrectionAdvice.KeyOf(payment) is { } key ? texts.Text(key) : null,
            Receipt = payment.Receipt,
        };

    private async Task<BatchMoneyDto> MoneyAsync(PaymentBatch batch, CancellationToken ct)
    {
        var sums = await db.Set<Payment>()
            .Where(p => p.BatchId == batch.Id)
            .GroupBy(p => p.Status)
            .Select(g => new
            {
                Status = g.Key,
                Count = g.Count(),
                Fen = g.Sum(p => (long)(object)p.Amount),
            })
            .ToDictionaryAsync(g => g.Status, ct);
        var receipts = await db.Set<Payment>()
            .Where(p => p.BatchId == batch.Id && p.Receipt != null)
            .GroupBy(p => p.Receipt)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        (int Count, Yuan Amount) Of(PaymentStatus status) =>
            sums.TryGetValue(status, out var s) ? (s.Count, new Yuan(s.Fen)) : (0, Yuan.Zero);
        var (paid, returned, waiting) = (Of(PaymentStatus.Paid), Of(PaymentStatus.Returned), Of(PaymentStatus.Planned));
        return new BatchMoneyDto
        {
            Paid = paid.Count,
            PaidAmount = paid.Amount,
            Returned = returned.Count,
            ReturnedAmount = returned.Amount,
            Waiting = waiting.Count,
            WaitingAmount = waiting.Amount,
            Available = await ledger.BalanceAsync(
                batch.Book,
                batch.FollowUp ? LedgerAccountKind.Returned : LedgerAccountKind.Available,
                ct
            ),
            ReceiptsAsked = receipts.Sum(r => r.Count),
            ReceiptsReceived = receipts.Where(r => r.Key == ReceiptStatus.Received).Sum(r => r.Count),
            ReceiptsMissing = receipts.Where(r => r.Key == ReceiptStatus.NotReceived).Sum(r => r.Count),
        };
    }

    private PaymentBatchDto Header(PaymentBatch batch)
    {
        var opened = batch.Steps.First(s => s.Step == BatchStepKind.Open);
        return new PaymentBatchDto
        {
            Id = batch.Id,
            Number = batch.Number,
            Kind = batch.Kind,
            Fund = batch.Fund,
            FundName = batch.FundName,
            DivisionName = divisions.Get(batch.DivisionId).Name,
            Year = batch.Year,
            FollowUp = batch.FollowUp,
            Status = batch.Status,
            LineCount = batch.LineCount,
            Total = batch.Total,
            Offset = batch.Offset,
            ListDigest = batch.ListDigest,
            FileFormat = batch.FileFormat,
            FileDigest = batch.FileDigest,
            PreparedBy = opened.ByName,
            OpenedAt = opened.At,
            ConcurrencyStamp = batch.ConcurrencyStamp,
        };
    }
}
