using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using TrainingPlatform.Administration.Settings;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Clock;

/// <summary>Fixes the offset at the first migration, so that the clock runs on over restarts instead of beginning again.</summary>
internal sealed class BusinessClockSeed(
    BusinessClock clock,
    SettingStore settings,
    TrainingPlatformDbContext db,
    IConfiguration configuration,
    IHostEnvironment environment
) : IDataSeedContributor
{
    public int Order => 20;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        var start = configuration[BusinessClock.StartSetting];
        if (
            environment.IsProduction()
            || string.IsNullOrEmpty(start)
            || await settings.GetAsync(BusinessClock.OffsetSetting, ct) is not null
        )
            return;
        var offset = clock.OffsetTo(DateOnly.ParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        await settings.SetAsync(BusinessClock.OffsetSetting, BusinessClock.Text(offset), ct);
        await db.SaveChangesAsync(ct);
    }
}
