using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.IntegrationPilots.Indicators;

/// <summary>The catalogue of indicators, in its order.</summary>
internal sealed class IndicatorCatalogue(TrainingPlatformDbContext db)
{
    public async Task<IReadOnlyList<PilotIndicator>> AllAsync(CancellationToken ct) =>
        await db.Set<PilotIndicator>().AsNoTracking().OrderBy(i => i.Place).ToListAsync(ct);
}

/// <summary>Puts the catalogue that ships with this version beside what is there; a definition once seeded is not rewritten.</summary>
internal sealed class IndicatorSeed(TrainingPlatformDbContext db) : IDataSeedContributor
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public int Order => 405;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        var known = await db.Set<PilotIndicator>().Select(i => i.Code).ToListAsync(ct);
        foreach (var (definition, place) in Read().Select((d, i) => (d, i)).Where(d => !known.Contains(d.d.Code)))
            db.Add(new PilotIndicator(Guid.CreateVersion7(), definition with { Place = place + 1 }));
        await db.SaveChangesAsync(ct);
    }

    private static IReadOnlyList<IndicatorDefinition> Read()
    {
        using var stream = typeof(IndicatorSeed).Assembly.GetManifestResourceStream(typeof(IndicatorSeed).Namespace + ".indicators.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<IndicatorDefinition>>(stream, Json)!;
    }
}
