using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Subsidies.Replays;

internal sealed class ReplayConfiguration : IEntityTypeConfiguration<Replay>
{
    public void Configure(EntityTypeBuilder<Replay> builder)
    {
        builder.ToTable("SubReplays");
        builder.Property(r => r.EditionLabel).HasMaxLength(128);
        builder.Property(r => r.ContentHash).HasMaxLength(64);
        builder.Property(r => r.Failure).HasMaxLength(128);
        builder.HasIndex(r => r.Status);
    }
}

internal sealed class ReplayProgressConfiguration : IEntityTypeConfiguration<ReplayProgress>
{
    public void Configure(EntityTypeBuilder<ReplayProgress> builder)
    {
        builder.ToTable("SubReplayProgress");
        builder.HasKey(p => p.ReplayId);
        builder.Property(p => p.ReplayId).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Replay>().WithOne().HasForeignKey<ReplayProgress>(p => p.ReplayId);
    }
}

internal sealed class ReplayTallyConfiguration : IEntityTypeConfiguration<ReplayTally>
{
    public void Configure(EntityTypeBuilder<ReplayTally> builder)
    {
        builder.ToTable("SubReplayTallies");
        builder.HasKey(t => new
        {
            t.ReplayId,
            t.Measure,
            t.Group,
            t.DivisionId,
            t.Kind,
        });
        builder.Property(t => t.Measure).HasMaxLength(32);
        builder.Property(t => t.Group).HasMaxLength(40);
        builder.HasOne<Replay>().WithMany().HasForeignKey(t => t.ReplayId);
    }
}

internal sealed class ReplayLineConfiguration : IEntityTypeConfiguration<ReplayLine>
{
    public void Configure(EntityTypeBuilder<ReplayLine> builder)
    {
        builder.ToTable("SubReplayLines");
        builder.HasKey(l => new { l.ReplayId, l.LineId });
        builder.Property(l => l.Measure).HasMaxLength(32);
        builder.Property(l => l.Group).HasMaxLength(40);
        builder.Property(l => l.ClassName).HasMaxLength(200);
        builder.Property(l => l.Reasons).HasMaxLength(400);
        builder.HasIndex(l => new { l.ReplayId, l.Difference });
        builder.HasOne<Replay>().WithMany().HasForeignKey(l => l.ReplayId);
    }
}
