using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Locked list, file and the bank's answers must agree; then a sample of payees is asked whether the money arrived.</summary>
internal sealed class ReconciliationAppService(
    TrainingPlatformDbContext db,
    IdempotentCommands commands,
    IPolicyEditions editions,
    BatchProof proof,
    PaymentBatchReader dtos,
    ReturnNotices notices,
    ActorReader actors,
    IBusinessClock clock,
    ILogger<ReconciliationAppService> log
)
{
    public Task<PaymentBatchDto> ReconcileAsync(Guid id, string? stamp, string? key, CancellationToken ct) =>
        commands.RunAsync(
            new Command("reconcile-batch", id, key),
            async c =>
            {
                var batch = await db.LoadBatchAsync(id, stamp, c);
                await proof.CheckListAsync(batch, c);
                var answered = db.Set<Payment>()
                    .Where(p => p.BatchId == id && (p.Status == PaymentStatus.Paid || p.Status == PaymentStatus.Returned));
                var (count, fen) = (await answered.CountAsync(c), await answered.SumAsync(p => (long)(object)p.Amount, c));
                batch.Reconcile(new BatchTotals(count, new Yuan(fen), batch.ListDigest), await actors.CurrentAsync(c));
                var asked = await AskAsync(batch, c);
                await db.SaveChangesAsync(c);
                log.LogInformation("Batch {BatchNo} reconciled, {Lines} payments, {Asked} payees asked", batch.Number, count, asked);
                return await dtos.ToDtoAsync(batch, c);
            },
            ct,
            "batch:" + id
        );

    /// <summary>Tells the payee once more; nothing else changes.</summary>
    public Task<PaymentDto> RemindAsync(Guid id, Guid paymentId, string? key, CancellationToken ct) =>
        commands.RunAsync(
            new Command("remind-payee", paymentId, key),
            async c =>
            {
                var returned = db.Set<Payment>().Where(p => p.Id == paymentId && p.BatchId == id);
                if (!await returned.AnyAsync(c))
                    throw new EntityNotFoundException(typeof(Payment), paymentId);
                if (!await returned.AnyAsync(p => p.Return == ReturnStatus.AwaitingCorrection, c))
                    throw new BusinessException(SubsidiesErrorCodes.PaymentNotAwaitingCorrection);
                await notices.TellAsync(returned, c);
                return dtos.ToDto(await returned.SingleAsync(c));
            },
            ct,
            "batch:" + id
        );

    /// <summary>The pack's share of the people paid, drawn by the digest of the locked list: anyone can draw it again.</summary>
    private async Task<int> AskAsync(PaymentBatch batch, CancellationToken ct)
    {
        var share = (await editions.InForceAsync(batch.DivisionId, clock.Today, ct)).Edition.Parameters.SampleShare;
        var paid = await db.Set<Payment>()
            .Where(p => p.BatchId == batch.Id && p.Status == PaymentStatus.Paid && p.TraineeId != null && p.Receipt == null)
            .Select(p => p.Id)
            .ToListAsync(ct);
        var drawn = paid.OrderBy(p => Draw(batch.ListDigest!, p), StringComparer.Ordinal)
            .Take((int)decimal.Ceiling(paid.Count * share))
            .ToHashSet();
        foreach (var part in drawn.Chunk(500))
        {
            var ids = part.ToList();
            await db.Set<Payment>()
                .Where(p => ids.Contains(p.Id))
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.Receipt, ReceiptStatus.Asked), ct);
        }
        return drawn.Count;
    }

    private static string Draw(string seed, Guid paymentId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{seed}|{paymentId:N}")));
}
