using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Divisions;

internal sealed class DivisionSeed(TrainingPlatformDbContext db) : IDataSeedContributor
{
    public int Order => 10;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        var known = await db.Set<AdministrativeDivision>().Select(d => d.Id).ToListAsync(ct);
        db.AddRange(DivisionFiles.Read().ExceptBy(known, d => d.Id));
        await db.SaveChangesAsync(ct);
    }
}
