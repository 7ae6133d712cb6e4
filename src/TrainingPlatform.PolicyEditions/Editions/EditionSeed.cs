using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Publishes the example pack that ships with this version, marked illustrative, as of the document's own publication day.</summary>
internal sealed class EditionSeed(TrainingPlatformDbContext db, IDivisionTree divisions, IRowGuards guards, StoredPacks packs)
    : IDataSeedContributor
{
    private const string ExamplePack = EmbeddedFiles.PackFolder + "policy-pack.example.yaml";
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public int Order => 100;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        await guards.ForbidChangesAsync(db, PublishedEditionConfiguration.Table, ct);
        await guards.ForbidChangesAsync(db, EditionWithdrawalConfiguration.Table, ct);
        var text = EmbeddedFiles.Read(ExamplePack);
        var pack = await packs.LoadAsync(ExamplePack, text, ct);
        var edition = pack.Edition;
        if (await db.Set<PublishedEdition>().AnyAsync(e => e.PackId == edition.Id && e.Version == edition.Version, ct))
            return;
        var publishedOn = edition.Document?.PublishedOn ?? edition.Document?.IssuedOn ?? edition.EffectiveFrom;
        var region =
            divisions.FindByCode(edition.Region, publishedOn)
            ?? throw new InvalidOperationException($"no division {edition.Region} for the pack {edition.Id}");
        var publication = new Publication
        {
            DivisionId = region.Id,
            InForceFrom = edition.EffectiveFrom,
            InForceTo = edition.EffectiveTo,
            At = new DateTimeOffset(publishedOn, TimeOnly.MinValue, Shanghai).ToUniversalTime(),
        };
        var label = $"{edition.Document?.Number ?? edition.Id} · {edition.Version}";
        db.Add(new PublishedEdition(Guid.CreateVersion7(), PackContent.Of(pack, label, text, PolicyPacks.ReadSeedCases()), publication));
        await db.SaveChangesAsync(ct);
    }
}
