using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TrainingPlatform.Administration.Settings;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Clock;

/// <summary>
/// The business clock. In Production it is the system clock. Elsewhere it runs on from <c>Clock:BusinessStart</c>, shifted by an offset that
/// lies in the database, so that all nodes and restarts agree.
/// </summary>
internal sealed class BusinessClock(
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    IHostEnvironment environment,
    TimeProvider time
) : IBusinessClock
{
    public const string OffsetSetting = "Clock.Offset";
    public const string StartSetting = "Clock:BusinessStart";

    /// <summary>How long a node may lag behind another node's move.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private readonly Lock _gate = new();
    private TimeSpan _offset;
    private long _readAt;

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Shanghai).DateTime);

    public DateTimeOffset Now => Microseconds(time.GetUtcNow() + Offset());

    /// <summary>Moves the clock so that it is now the same time of day on the given date; Development only.</summary>
    public async Task MoveAsync(DateOnly date, CancellationToken ct)
    {
        if (!environment.IsDevelopment())
            throw new InvalidOperationException("the business clock can be moved in Development only");
        var offset = OffsetTo(date);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        await new SettingStore(db).SetAsync(OffsetSetting, Text(offset), ct);
        db.Add(
            new AuditLogEntry
            {
                At = time.GetUtcNow(),
                Action = "ClockMoved",
                EntityType = nameof(BusinessClock),
                EntityId = "clock",
                Changes = $"{{\"Today\":[null,\"{date:O}\"]}}",
            }
        );
        await db.SaveChangesAsync(ct);
        Remember(offset);
    }

    private TimeSpan Offset()
    {
        if (environment.IsProduction())
            return TimeSpan.Zero;
        lock (_gate)
            if (_readAt != 0 && time.GetElapsedTime(_readAt) < Freshness)
                return _offset;
        return Remember(Read());
    }

    private TimeSpan Remember(TimeSpan offset)
    {
        lock (_gate)
            (_offset, _readAt) = (offset, time.GetTimestamp());
        return offset;
    }

    private TimeSpan Read()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        var stored = db.Set<PlatformSetting>().AsNoTracking().SingleOrDefault(s => s.Name == OffsetSetting)?.Value;
        if (stored is not null)
            return TimeSpan.ParseExact(stored, "c", CultureInfo.InvariantCulture);
        return configuration[StartSetting] is { Length: > 0 } start
            ? OffsetTo(DateOnly.ParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            : TimeSpan.Zero;
    }

    /// <summary>Whole days, so that the time of day stays true.</summary>
    public TimeSpan OffsetTo(DateOnly date)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Shanghai).DateTime);
        return TimeSpan.FromDays(date.DayNumber - today.DayNumber);
    }

    public static string Text(TimeSpan offset) => offset.ToString("c", CultureInfo.InvariantCulture);

    private static DateTimeOffset Microseconds(DateTimeOffset t) =>
        new(t.UtcTicks - t.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
