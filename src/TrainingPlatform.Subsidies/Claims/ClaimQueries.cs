using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>The include graph of the aggregate, in one place.</summary>
internal static class ClaimQueries
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    /// <exception cref="DbUpdateConcurrencyException">The caller saw an older state.</exception>
    public static async Task<SubsidyClaim> LoadClaimAsync(this TrainingPlatformDbContext db, Guid id, string? stamp, CancellationToken ct)
    {
        var claim =
            await db.Set<SubsidyClaim>().Include(c => c.Lines).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct)
            ?? throw new EntityNotFoundException(typeof(SubsidyClaim), id);
        if (!string.IsNullOrEmpty(stamp) && stamp != claim.ConcurrencyStamp)
            throw new DbUpdateConcurrencyException();
        return claim;
    }

    public static async Task<SubsidyClaimLine> LineAsync(this TrainingPlatformDbContext db, Guid lineId, CancellationToken ct) =>
        await db.Set<SubsidyClaimLine>().AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == lineId, ct)
        ?? throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
}
