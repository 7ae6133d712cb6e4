using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>The write half of the scope: a row outside the scope in force can be neither added, changed nor deleted.</summary>
public sealed class ScopeWriteGuard(IDataScopeState scope) : SaveChangesInterceptor
{
    public const string OutOfScope = "TrainingPlatform:OutOfScope";

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Check(eventData.Context!);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context!);
        return base.SavingChanges(eventData, result);
    }

    private void Check(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<IScoped>())
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !Covers(scope.Current, entry.Entity))
                throw new BusinessException(OutOfScope).WithData("Entity", entry.Metadata.ClrType.Name);
    }

    public static bool Covers(DataScopeValue scope, IScoped row) =>
        scope.All
        || scope.DivisionIds.Contains(row.DivisionId)
        || (scope.InstitutionId is { } institution && row.InstitutionId == institution)
        || (scope.TraineeId is { } trainee && row.TraineeId == trainee);
}
