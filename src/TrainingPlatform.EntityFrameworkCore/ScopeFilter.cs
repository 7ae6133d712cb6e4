using System.Reflection;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>The one named query filter of scoped rows: no scope = no rows.</summary>
public static class ScopeFilter
{
    /// <summary>Name to give to <c>IgnoreQueryFilters</c>; a test lists the few places that may.</summary>
    public const string Name = "Scope";

    internal static void Apply(ModelBuilder builder, TrainingPlatformDbContext db, Type entity) =>
        typeof(ScopeFilter)
            .GetMethod(nameof(ApplyTo), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(entity)
            .Invoke(null, [builder, db]);

    private static void ApplyTo<T>(ModelBuilder builder, TrainingPlatformDbContext db)
        where T : class, IScoped
    {
        builder
            .Entity<T>()
            .HasQueryFilter(
                Name,
                e =>
                    db.ScopeAll
                    || db.ScopeDivisions.Contains(e.DivisionId)
                    || (db.ScopeInstitution != null && e.InstitutionId == db.ScopeInstitution)
                    || (db.ScopeTrainee != null && e.TraineeId == db.ScopeTrainee)
            );
        builder.Entity<T>().HasIndex(e => e.DivisionId);
    }
}
