using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Publishes the example pack that ships with this version, marked illustrative, as of the document's own publication day.</summary>
internal sealed class EditionSeed(TrainingPlatformDbContext db, IDivisionTree divisions, IRowGuards guards) : IDataSeedContributor
{
    private const string ExamplePack = EmbeddedFiles.PackFolder + "policy-pack.example.yaml";
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public int Order => 100;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        await guards.ForbidChangesAsync(db, PublishedEditionConfiguration.Table, ct);
        var text = EmbeddedFiles.Read(ExamplePack);
        var edition = PackReader.Read(ExamplePack, text);
        if (await db.Set<PublishedEdition>().AnyAsync(e => e.PackId == edition.Id && e.Version == edition.Version, ct))
            return;
        var publishedOn = edition.Document?.PublishedOn ?? edition.Document?.IssuedOn ?? edition.EffectiveFrom;
        var region =
            divisions.FindByCode(edition.Region, publishedOn)
            ?? throw new InvalidOperationException($"no division {edition.Region} for the pack {edition.Id}");
        var publishedAt = new DateTimeOffset(publishedOn, TimeOnly.MinValue, Shanghai).ToUniversalTime();
        db.Add(new PublishedEdition(Guid.CreateVersion7(), Content(edition, text), region.Id, publishedAt, null));
        await db.SaveChangesAsync(ct);
    }

    private static PackContent Content(Policy.Editions.PolicyEdition edition, string text) =>
        new()
        {
            PackId = edition.Id,
            Version = edition.Version,
            Label = $"{edition.Document?.Number ?? edition.Id} · {edition.Version}",
            ContentHash = edition.ContentHash,
            Text = text,
            InForceFrom = edition.EffectiveFrom,
            InForceTo = edition.EffectiveTo,
            Illustrative = edition.Status == "example_not_official",
        };
}
