using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Checks;

/// <summary>The database itself refuses to change or delete who answered for a check.</summary>
internal sealed class CheckGuards(TrainingPlatformDbContext db, IRowGuards guards) : IDataSeedContributor
{
    public const string Overrides = "SubCheckOverrides";

    public int Order => 10;

    public Task SeedAsync(SeedContext context, CancellationToken ct) => guards.ForbidChangesAsync(db, Overrides, ct);
}
