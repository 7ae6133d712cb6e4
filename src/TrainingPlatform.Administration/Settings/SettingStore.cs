using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Settings;

/// <summary>Reads and writes settings in the caller's unit of work; the caller saves.</summary>
internal sealed class SettingStore(TrainingPlatformDbContext db)
{
    public async Task<string?> GetAsync(string name, CancellationToken ct) =>
        (await db.Set<PlatformSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.Name == name, ct))?.Value;

    public async Task<IReadOnlyDictionary<string, string>> GetAllAsync(string prefix, CancellationToken ct) =>
        await db.Set<PlatformSetting>()
            .AsNoTracking()
            .Where(s => s.Name.StartsWith(prefix))
            .ToDictionaryAsync(s => s.Name, s => s.Value, ct);

    public async Task SetAsync(string name, string value, CancellationToken ct)
    {
        if (await db.Set<PlatformSetting>().FindAsync([name], ct) is { } existing)
            existing.Value = value;
        else
            db.Add(new PlatformSetting { Name = name, Value = value });
    }
}
