namespace TrainingPlatform.Application;

/// <summary>Puts data beside the thing it seeds. Idempotent; run in <see cref="Order"/> by the migrator.</summary>
public interface IDataSeedContributor
{
    int Order { get; }

    Task SeedAsync(SeedContext context, CancellationToken ct);
}

/// <param name="Demo">True when invented demo data is wanted.</param>
public sealed record SeedContext(bool Demo);
