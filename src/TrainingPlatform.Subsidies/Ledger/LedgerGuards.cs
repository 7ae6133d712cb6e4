using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>Puts the database's own guard on the books.</summary>
internal sealed class LedgerGuards(TrainingPlatformDbContext db, IRowGuards guards) : IDataSeedContributor
{
    public int Order => 5;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        await guards.ForbidChangesAsync(db, LedgerPostingConfiguration.Table, ct);
        await guards.ForbidChangesAsync(db, LedgerEntryConfiguration.Table, ct);
    }
}
