using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

internal sealed class PilotSnapshotConfiguration : IEntityTypeConfiguration<PilotSnapshot>
{
    public const string Table = "PilSnapshots";

    public void Configure(EntityTypeBuilder<PilotSnapshot> builder)
    {
        builder.ToTable(Table);
        builder.HasIndex(s => new { s.Year, s.Quarter });
        builder.Property(s => s.Digest).HasMaxLength(64);
        builder.Property(s => s.FrozenByName).HasMaxLength(64);
    }
}
