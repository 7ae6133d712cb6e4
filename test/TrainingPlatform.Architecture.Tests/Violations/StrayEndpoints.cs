using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.Architecture.Violations;

internal static class StrayEndpoints
{
    public static int Rows(DbContext db) => db.Set<StrayDto>().Count();
}

internal sealed class StrayDto
{
    public DbContext? Db { get; init; }
}
