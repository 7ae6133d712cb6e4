using System.Diagnostics;
using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Audit;

/// <summary>Audit rows of what is not an entity of ours: accounts, roles, grants, settings, sign-ins. The caller saves.</summary>
internal sealed class AuditTrail(TrainingPlatformDbContext db, ICurrentUser user, TimeProvider time)
{
    public void Add(
        string action,
        string entityType,
        object entityId,
        object? changes = null,
        string? reason = null,
        Guid? userId = null,
        Guid? divisionId = null
    ) =>
        db.Add(
            new AuditLogEntry
            {
                At = time.GetUtcNow(),
                UserId = userId ?? user.Id,
                Action = action,
                EntityType = entityType,
                EntityId = entityId.ToString()!,
                Changes = changes is null ? null : JsonSerializer.Serialize(AfterOnly(changes)),
                Reason = reason,
                DivisionId = divisionId,
                TraceId = Activity.Current?.TraceId.ToString(),
            }
        );

    /// <summary>The shape of the interceptor's rows: property → [before, after].</summary>
    private static SortedDictionary<string, object?[]> AfterOnly(object changes) =>
        new(changes.GetType().GetProperties().ToDictionary(p => p.Name, p => new[] { null, p.GetValue(changes) }), StringComparer.Ordinal);
}
