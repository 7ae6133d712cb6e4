using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

internal sealed class SampleRoundConfiguration : IEntityTypeConfiguration<SampleRound>
{
    public const string Table = "SubSampleRounds";

    public void Configure(EntityTypeBuilder<SampleRound> builder)
    {
        builder.ToTable(Table);
        builder.Property(r => r.Number).HasMaxLength(32);
        builder.Property(r => r.Digest).HasMaxLength(64);
        builder.Property(r => r.FrozenByName).HasMaxLength(128);
        builder.Ignore(r => r.Plan);
        builder.HasIndex(r => r.Number).IsUnique();
    }
}

internal sealed class SampleRowConfiguration : IEntityTypeConfiguration<SampleRow>
{
    public const string Table = "SubSampleRows";

    public void Configure(EntityTypeBuilder<SampleRow> builder)
    {
        builder.ToTable(Table);
        builder.Property(r => r.Code).HasMaxLength(16);
        builder.Property(r => r.Risks).HasCodes();
        builder.HasIndex(r => new { r.RoundId, r.Sequence }).IsUnique();
        builder.HasIndex(r => new { r.RoundId, r.LineId }).IsUnique();
        builder.HasOne<SampleRound>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SampleSeedConfiguration : IEntityTypeConfiguration<SampleSeed>
{
    public const string Table = "SubSampleSeeds";

    public void Configure(EntityTypeBuilder<SampleSeed> builder)
    {
        builder.ToTable(Table);
        builder.Property(s => s.Source).HasMaxLength(200);
        builder.Property(s => s.Value).HasMaxLength(200);
        builder.Property(s => s.EnteredByName).HasMaxLength(128);
        builder.Ignore(s => s.Text);
        builder.HasIndex(s => s.RoundId).IsUnique();
        builder.HasOne<SampleRound>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SampleCheckConfiguration : IEntityTypeConfiguration<SampleCheck>
{
    public void Configure(EntityTypeBuilder<SampleCheck> builder)
    {
        builder.ToTable("SubSampleChecks");
        builder.Property(c => c.Code).HasMaxLength(16);
        builder.Property(c => c.Finding).HasMaxLength(2000);
        builder.Property(c => c.DecidedByName).HasMaxLength(128);
        builder.HasIndex(c => new { c.RoundId, c.LineId }).IsUnique();
        builder.HasIndex(c => c.Status);
        builder.HasIndex(c => c.LineId);
        builder.OwnsCaseFiles(c => c.Evidence, "SubSampleEvidence");
        builder.OwnsHistory(c => c.History, "SubSampleHistory");
        builder.HasOne<SampleRound>().WithMany().HasForeignKey(c => c.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>A frozen list and its seed never change: the database itself refuses.</summary>
internal sealed class SampleGuards(TrainingPlatformDbContext db, IRowGuards guards) : IDataSeedContributor
{
    public int Order => 100;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        foreach (var table in (string[])[SampleRoundConfiguration.Table, SampleRowConfiguration.Table, SampleSeedConfiguration.Table])
            await guards.ForbidChangesAsync(db, table, ct);
    }
}
