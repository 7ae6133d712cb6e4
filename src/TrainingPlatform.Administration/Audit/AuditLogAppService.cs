using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Audit;

/// <summary>Filters of the audit log; the filter text of the page matches action and entity type.</summary>
internal sealed record AuditLogRequest : PagedAndSortedRequest
{
    public string? Action { get; init; }

    public string? EntityType { get; init; }

    public string? EntityId { get; init; }

    public Guid? UserId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }
}

internal sealed record AuditLogDto
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public Guid? UserId { get; init; }

    public string? UserName { get; init; }

    public required string Action { get; init; }

    public required string EntityType { get; init; }

    public required string EntityId { get; init; }

    public JsonElement? Changes { get; init; }

    public string? Reason { get; init; }

    public Guid? DivisionId { get; init; }
}

/// <summary>Shows who did what. An office sees the rows of its divisions and those of its own people.</summary>
internal sealed class AuditLogAppService(TrainingPlatformDbContext db, IDataScope scope)
{
    public async Task<PagedResultDto<AuditLogDto>> ListAsync(AuditLogRequest request, CancellationToken ct)
    {
        var query = Filter(Visible(), request);
        var count = await query.LongCountAsync(ct);
        var rows = await query
            .OrderByDescending(e => e.At)
            .ThenByDescending(e => e.Id)
            .Skip(request.Skip())
            .Take(request.Take())
            .ToListAsync(ct);
        var ids = rows.Select(r => r.UserId).OfType<Guid>().Distinct().ToList();
        var names = await db.Set<AppUser>().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        return new(count, rows.ConvertAll(e => ToDto(e, e.UserId is { } id ? names.GetValueOrDefault(id) : null)));
    }

    private IQueryable<AuditLogEntry> Visible()
    {
        var entries = db.Set<AuditLogEntry>().AsNoTracking();
        if (scope.All)
            return entries;
        var divisions = scope.DivisionIds;
        var people = db.Set<AppUser>()
            .Where(u => u.Kind == AccountKind.Office && u.DivisionId != null && divisions.Contains(u.DivisionId.Value))
            .Select(u => u.Id);
        return entries.Where(e =>
            (e.DivisionId != null && divisions.Contains(e.DivisionId.Value))
            || (e.DivisionId == null && e.UserId != null && people.Contains(e.UserId.Value))
        );
    }

    private static IQueryable<AuditLogEntry> Filter(IQueryable<AuditLogEntry> query, AuditLogRequest request)
    {
        if (!string.IsNullOrWhiteSpace(request.Filter))
            query = query.Where(e => e.Action.Contains(request.Filter) || e.EntityType.Contains(request.Filter));
        if (request.Action is { Length: > 0 } action)
            query = query.Where(e => e.Action == action);
        if (request.EntityType is { Length: > 0 } type)
            query = query.Where(e => e.EntityType == type);
        if (request.EntityId is { Length: > 0 } id)
            query = query.Where(e => e.EntityId == id);
        if (request.UserId is { } user)
            query = query.Where(e => e.UserId == user);
        if (request.From is { } from)
            query = query.Where(e => e.At >= from);
        return request.To is { } to ? query.Where(e => e.At < to) : query;
    }

    private static AuditLogDto ToDto(AuditLogEntry e, string? userName) =>
        new()
        {
            Id = e.Id,
            At = e.At,
            UserId = e.UserId,
            UserName = userName,
            Action = e.Action,
            EntityType = e.EntityType,
            EntityId = e.EntityId,
            Changes = e.Changes is null ? null : JsonSerializer.Deserialize<JsonElement>(e.Changes),
            Reason = e.Reason,
            DivisionId = e.DivisionId,
        };
}
