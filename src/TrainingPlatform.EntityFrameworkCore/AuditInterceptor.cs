using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Writes ABP's audit columns, one <see cref="AuditLogEntry"/> per changed entity, and a new stamp on every update.</summary>
public sealed class AuditInterceptor(ICurrentUser user, IDataScopeState scope, TimeProvider time) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Write(eventData.Context!);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context!);
        return base.SavingChanges(eventData, result);
    }

    private void Write(DbContext db)
    {
        db.ChangeTracker.DetectChanges();
        var now = time.GetUtcNow();
        foreach (var entry in db.ChangeTracker.Entries<Entity>().Where(IsChanged).ToList())
        {
            Stamp(entry, now);
            if (entry.Metadata.FindAnnotation(NotAudited) is null)
                db.Add(ToLog(entry, now));
        }
    }

    private static bool IsChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        || (
            entry.State == EntityState.Unchanged
            && entry.References.Any(r =>
                r.TargetEntry is { } t && t.Metadata.IsOwned() && t.State is EntityState.Added or EntityState.Modified
            )
        );

    private void Stamp(EntityEntry<Entity> entry, DateTimeOffset now)
    {
        Write(entry, now);
        // The save may have been told not to look for changes once more.
        if (entry is { Entity: AggregateRoot, State: EntityState.Modified })
            entry.DetectChanges();
    }

    private void Write(EntityEntry<Entity> entry, DateTimeOffset now)
    {
        if (entry.Entity is AggregateRoot root && entry.State == EntityState.Modified)
            root.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        if (entry.Entity is not AuditedAggregateRoot audited)
            return;
        if (entry.State == EntityState.Added)
        {
            audited.CreationTime = now;
            audited.CreatorId = user.Id;
        }
        else if (entry.State == EntityState.Modified)
        {
            audited.LastModificationTime = now;
            audited.LastModifierId = user.Id;
        }
    }

    private AuditLogEntry ToLog(EntityEntry<Entity> entry, DateTimeOffset now) =>
        new()
        {
            At = now,
            UserId = user.Id,
            Action = entry.State switch
            {
                EntityState.Added => "Created",
                EntityState.Deleted => "Deleted",
                _ => "Modified",
            },
            EntityType = entry.Metadata.ClrType.Name,
            EntityId = entry.Entity.Id.ToString(),
            Changes = JsonSerializer.Serialize(ChangesOf(entry)),
            Reason = scope.OpenedFor,
            DivisionId = (entry.Entity as IScoped)?.DivisionId,
            TraceId = Activity.Current?.TraceId.ToString(),
        };

    private static SortedDictionary<string, object?[]> ChangesOf(EntityEntry entry)
    {
        var changes = new SortedDictionary<string, object?[]>(StringComparer.Ordinal);
        foreach (var p in entry.Properties.Where(p => IsLogged(entry, p)))
            changes[p.Metadata.Name] =
            [
                entry.State == EntityState.Added ? null : Plain(p.OriginalValue),
                entry.State == EntityState.Deleted ? null : Plain(p.CurrentValue),
            ];
        foreach (var r in entry.References.Where(r => r.CurrentValue is SealedValue))
            if (entry.State == EntityState.Added || r.TargetEntry!.State is EntityState.Added or EntityState.Modified)
                changes[r.Metadata.Name] = [null, ((SealedValue)r.CurrentValue!).Mask];
        return changes;
    }

    private static bool IsLogged(EntityEntry entry, PropertyEntry p) =>
        p.Metadata.Name is not (nameof(Entity.Id) or nameof(AggregateRoot.ConcurrencyStamp))
        && p.Metadata.FindAnnotation(NotAudited) is null
        && (entry.State != EntityState.Modified || p.IsModified);

    /// <summary>
    /// Annotation for a property whose text is too long or too private for the log (frozen facts, password hashes), or for rows that come by the
    /// hundred thousand and have a trail of their own (payments of a batch).
    /// </summary>
    public const string NotAudited = "TrainingPlatform:NotAudited";

    private static object? Plain(object? value) =>
        value switch
        {
            null => null,
            Yuan yuan => yuan.ToString(),
            Enum e => e.ToString(),
            DateOnly d => d.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            DateTimeOffset t => t.UtcDateTime,
            byte[] => "…",
            string s when s.Length > 400 => s[..400] + "…",
            _ => value is IFormattable or string or bool or Guid ? value : value.ToString(),
        };
}
