using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>A batch from the first line to the release. Every step runs once, whatever is retried, and moves lines and books in its own transaction.</summary>
internal sealed class PaymentBatchAppService(
    TrainingPlatformDbContext db,
    IdempotentCommands commands,
    PayableLines payable,
    PaymentOffsets offsets,
    LineMoves lines,
    BatchProof proof,
    PaymentDuties duties,
    LedgerPostings ledger,
    LedgerRelease release,
    PaymentBatchReader dtos,
    NumberSeries numbers,
    ActorReader actors,
    IDivisionTree divisions,
    IDataScope scope,
    IBusinessClock clock,
    ILogger<PaymentBatchAppService> log
)
{
    private const int LongestReason = 500;
    private static readonly SubsidyClaimLineStatus[] Approved = [SubsidyClaimLineStatus.ApprovedForPayment];
    private static readonly SubsidyClaimLineStatus[] Returned = [SubsidyClaimLineStatus.PaymentReturned];
    private static readonly SubsidyClaimLineStatus[] InBatch = [SubsidyClaimLineStatus.InPaymentBatch];

    /// <summary>Takes everything that is payable in the group into a new batch.</summary>
    /// <exception cref="BusinessException">Nothing is, or the caller had a part in a line.</exception>
    public Task<PaymentBatchDto> OpenAsync(OpenBatchInput input, string? key, CancellationToken ct) =>
        commands.RunAsync(
            new Command("open-batch", null, key, input),
            async c =>
            {
                if (!scope.All && !scope.DivisionIds.Contains(input.DivisionId))
                    throw new BusinessException(ScopeWriteGuard.OutOfScope).WithData("Entity", nameof(PaymentBatch));
                var year = input.FollowUp ? input.Year ?? clock.Today.Year : clock.Today.Year;
                var offered = await payable.GroupsAsync(c);
                var group =
                    offered
                        .Select(g => g.Group)
                        .FirstOrDefault(g =>
                            (g.Kind, g.Fund, g.DivisionId, g.Year, g.FollowUp)
                            == (input.Kind, input.Fund, input.DivisionId, year, input.FollowUp)
                        )
                    ?? throw new BusinessException(SubsidiesErrorCodes.NothingPayable);
                var actor = await actors.CurrentAsync(c);
                var batch = new PaymentBatch(
                    Guid.CreateVersion7(),
                    await numbers.NextAsync("PB", divisions.Get(group.DivisionId).Code, clock.Today.Year, c),
                    group,
                    actor
                );
                var payments = (await payable.ReadAsync(group, c)).Select((row, i) => new Payment(batch, row, i + 1)).ToList();
                var kept = group.FollowUp ? Yuan.Zero : await offsets.PlanAsync(batch, payments, c);
                batch.Contains(payments.Count, payments.Aggregate(Yuan.Zero, (sum, p) => sum + p.Amount), kept);
                db.Add(batch);
                db.AddRange(payments);
                await db.SaveChangesAsync(c);
                await duties.CheckAsync(Of(batch.Id), BatchStepKind.Open, actor, c);
                await lines.MoveAsync(
                    Of(batch.Id),
                    group.FollowUp ? Returned : Approved,
                    SubsidyClaimLineStatus.InPaymentBatch,
                    payments.Count,
                    c
                );
                await FollowAsync(batch, c);
                log.LogInformation(
                    "Batch {BatchNo} opened, {Lines} lines, {Amount} yuan",
                    batch.Number,
                    batch.LineCount,
                    batch.Total.ToString()
                );
                return await dtos.ToDtoAsync(batch, c);
            },
            ct,
            "payment-open:" + input.DivisionId
        );

    /// <summary>Takes one payment out while the batch is open; its line waits for the next.</summary>
    public Task<PaymentBatchDto> RemoveAsync(Guid id, Guid paymentId, string? key, CancellationToken ct) =>
        ChangeAsync(
            new Command("remove-payment", id, key, new { paymentId }),
            null,
            async (batch, _, c) =>
            {
                var removed = Of(batch.Id).Where(p => p.Id == paymentId);
                var payment =
                    await removed.AsNoTracking().FirstOrDefaultAsync(c) ?? throw new EntityNotFoundException(typeof(Payment), paymentId);
                batch.Contains(
                    batch.LineCount - 1,
                    batch.Total - payment.Amount,
                    batch.FollowUp ? Yuan.Zero : batch.Offset - payment.Offset
                );
                await FreeAsync(batch, removed, 1, c);
            },
            ct
        );

    public Task<PaymentBatchDto> LockAsync(Guid id, string? stamp, string? key, CancellationToken ct) =>
        ChangeAsync(
            new Command("lock-batch", id, key),
            stamp,
            async (batch, actor, c) =>
            {
                await duties.CheckAsync(Of(batch.Id), BatchStepKind.Lock, actor, c);
                await proof.CheckLinesAsync(batch, c);
                batch.Lock(await proof.TotalsAsync(batch.Id, c), actor);
            },
            ct
        );

    /// <summary>Sets the money aside; a follow-up takes what the bank sent back, so that nothing is budgeted twice.</summary>
    public Task<PaymentBatchDto> ReserveAsync(Guid id, string? stamp, string? key, CancellationToken ct) =>
        ChangeAsync(
            new Command("reserve-batch", id, key),
            stamp,
            async (batch, actor, c) =>
            {
                batch.Reserve(actor);
                await PostAsync(
                    batch,
                    PostingKind.Reservation,
                    c,
                    new LedgerLeg(batch.Book, LedgerAccountKind.Reserved, Source(batch), batch.Budgeted)
                );
            },
            ct
        );

    public Task<PaymentBatchDto> ApproveAsync(Guid id, string? stamp, string? key, CancellationToken ct) =>
        ChangeAsync(
            new Command("approve-batch", id, key),
            stamp,
            async (batch, actor, c) =>
            {
                batch.Approve(actor);
                await duties.CheckAsync(Of(batch.Id), BatchStepKind.Approve, actor, c);
            },
            ct
        );

    /// <summary>
    /// Lets the money go: books and list are proved first, then the reserved money becomes the bank's order. What is kept back is paid with it and
    /// recovered at once.
    /// </summary>
    public Task<PaymentBatchDto> ReleaseAsync(Guid id, string? stamp, string? key, CancellationToken ct) =>
        ChangeAsync(
            new Command("release-batch", id, key),
            stamp,
            async (batch, actor, c) =>
            {
                batch.Release(actor);
                await duties.CheckAsync(Of(batch.Id), BatchStepKind.Release, actor, c);
                await offsets.HoldAsync(batch, c);
                await release.CheckAsync(batch.Book, c);
                await proof.CheckListAsync(batch, c);
                await proof.CheckLinesAsync(batch, c);
                await PostAsync(
                    batch,
                    PostingKind.Release,
                    c,
                    new LedgerLeg(batch.Book, LedgerAccountKind.Committed, LedgerAccountKind.Reserved, batch.Total),
                    new LedgerLeg(batch.Book, LedgerAccountKind.Paid, LedgerAccountKind.Reserved, batch.Offset)
                );
                await offsets.TakeAsync(batch, actor, c);
            },
            ct
        );

    public Task<PaymentBatchDto> CancelAsync(Guid id, CancelBatchInput input, string? key, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, LongestReason).ThrowIfAny();
        return ChangeAsync(
            new Command("cancel-batch", id, key, new { input.Reason }),
            input.ConcurrencyStamp,
            async (batch, actor, c) =>
            {
                var reserved = batch.Cancel(input.Reason!.Trim(), actor);
                // Recoveries are locked before books, as everywhere.
                await FreeAsync(batch, Of(batch.Id), batch.LineCount, c);
                if (reserved)
                    await PostAsync(
                        batch,
                        PostingKind.ReservationCancelled,
                        c,
                        new LedgerLeg(batch.Book, Source(batch), LedgerAccountKind.Reserved, batch.Budgeted)
                    );
            },
            ct
        );
    }

    public Task<PaymentBatchDto> CloseAsync(Guid id, string? stamp, string? key, CancellationToken ct) =>
        ChangeAsync(
            new Command("close-batch", id, key),
            stamp,
            (batch, actor, _) =>
            {
                batch.Close(actor);
                return Task.CompletedTask;
            },
            ct
        );

    private Task<PaymentBatchDto> ChangeAsync(
        Command command,
        string? stamp,
        Func<PaymentBatch, ClaimActor, CancellationToken, Task> change,
        CancellationToken ct
    ) =>
        commands.RunAsync(
            command,
            async c =>
            {
                var batch = await db.LoadBatchAsync(command.Target!.Value, stamp, c);
                await change(batch, await actors.CurrentAsync(c), c);
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Batch {BatchNo} {Command}, now {Status}, {Amount} yuan",
                    batch.Number,
                    command.Name,
                    batch.Status,
                    batch.Total.ToString()
                );
                return await dtos.ToDtoAsync(batch, c);
            },
            ct,
            "batch:" + command.Target
        );

    private static LedgerAccountKind Source(PaymentBatch batch) =>
        batch.FollowUp ? LedgerAccountKind.Returned : LedgerAccountKind.Available;

    private Task PostAsync(PaymentBatch batch, PostingKind kind, CancellationToken ct, params LedgerLeg[] legs) =>
        ledger.PostAsync(
            new LedgerEvent
            {
                Kind = kind,
                ReferenceId = batch.Id,
                ReferenceNumber = batch.Number,
                Digest = batch.ListDigest!,
                Legs = [.. legs.Where(l => l.Amount > Yuan.Zero)],
            },
            ct
        );

    /// <summary>The lines go back to where they came from, and what a follow-up took may be taken again.</summary>
    private async Task FreeAsync(PaymentBatch batch, IQueryable<Payment> payments, int count, CancellationToken ct)
    {
        await offsets.DropAsync(payments, ct);
        await lines.MoveAsync(
            payments,
            InBatch,
            batch.FollowUp ? SubsidyClaimLineStatus.PaymentReturned : SubsidyClaimLineStatus.ApprovedForPayment,
            count,
            ct
        );
        var freed = db.Set<Payment>().Where(o => payments.Any(p => p.FollowsId == o.Id));
        await freed.ExecuteUpdateAsync(s => s.SetProperty(p => p.Return, ReturnStatus.Ready), ct);
        await payments.ExecuteUpdateAsync(
            s =>
                s.SetProperty(p => p.Status, PaymentStatus.Removed)
                    .SetProperty(p => p.LiveLineId, (Guid?)null)
                    .SetProperty(p => p.LiveDifferenceId, (Guid?)null),
            ct
        );
    }

    private async Task FollowAsync(PaymentBatch batch, CancellationToken ct)
    {
        var payments = Of(batch.Id);
        await db.Set<Payment>()
            .Where(o => o.Return == ReturnStatus.Ready && payments.Any(p => p.FollowsId == o.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.Return, ReturnStatus.FollowedUp), ct);
    }

    private IQueryable<Payment> Of(Guid batchId) => db.Set<Payment>().Where(p => p.BatchId == batchId && p.Status != PaymentStatus.Removed);
}
