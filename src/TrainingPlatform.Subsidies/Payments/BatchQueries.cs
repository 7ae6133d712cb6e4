using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Payments;

internal static class BatchQueries
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    /// <exception cref="DbUpdateConcurrencyException">The caller saw an older state.</exception>
    public static async Task<PaymentBatch> LoadBatchAsync(this TrainingPlatformDbContext db, Guid id, string? stamp, CancellationToken ct)
    {
        var batch =
            await db.Set<PaymentBatch>().FirstOrDefaultAsync(b => b.Id == id, ct)
            ?? throw new EntityNotFoundException(typeof(PaymentBatch), id);
        if (!string.IsNullOrEmpty(stamp) && stamp != batch.ConcurrencyStamp)
            throw new DbUpdateConcurrencyException();
        return batch;
    }
}
