using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TrainingPlatform.Administration.Clock;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Administration.OpenIddict;
using TrainingPlatform.Administration.Settings;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Hosting;

/// <summary>Production does not start with anything that belongs to a demonstration. All reasons are told at once.</summary>
internal sealed class ProductionGuard(
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    IHostEnvironment environment,
    KeyRing keys,
    KeyOptions keyOptions
)
{
    public async Task CheckAsync(CancellationToken ct)
    {
        if (!environment.IsProduction())
            return;
        List<string> faults = [.. Configuration(), .. await DatabaseAsync(ct), .. Keys()];
        if (faults.Count > 0)
            throw new ProductionRefusedException(faults);
    }

    private IEnumerable<string> Configuration()
    {
        var origins = Origins.Read(configuration);
        if (origins.Count == 0)
            yield return "App:Origins is empty";
        foreach (var origin in origins.Where(o => o.Scheme != Uri.UriSchemeHttps))
            yield return $"App:Origins holds {origin}, which is not https";
        if (!string.IsNullOrEmpty(configuration["Demo:Password"]))
            yield return "Demo:Password is set";
        if (!string.IsNullOrEmpty(configuration[BusinessClock.StartSetting]))
            yield return $"{BusinessClock.StartSetting} is set";
    }

    private async Task<List<string>> DatabaseAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        var faults = new List<string>();
        if (await db.Set<AppUser>().CountAsync(u => u.IsDemo, ct) is > 0 and var count)
            faults.Add($"{count} accounts have the demo password");
        if (await db.Set<PlatformSetting>().AnyAsync(s => s.Name == BusinessClock.OffsetSetting, ct))
            faults.Add("the business clock of this database is shifted");
        return faults;
    }

    private IEnumerable<string> Keys()
    {
        if (keys.Check().IsDevelopment)
            yield return "the master key was made by a development machine";
        foreach (var use in new[] { "signing", "encryption" })
            if (Certificates.IsDevelopment(Certificates.LoadOrCreate(keyOptions, use)))
                yield return $"the {use} certificate was made by a development machine";
    }
}

/// <summary>Why this deployment must not serve.</summary>
internal sealed class ProductionRefusedException(IReadOnlyList<string> faults)
    : InvalidOperationException("Production refuses to start:\n - " + string.Join("\n - ", faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
