using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.IntegrationPilots.Files;

internal sealed class PilotFileConfiguration : IEntityTypeConfiguration<PilotFile>
{
    public void Configure(EntityTypeBuilder<PilotFile> builder)
    {
        builder.ToTable("PilFiles");
        builder.HasIndex(f => f.OwnerId);
        builder.Property(f => f.FileName).HasMaxLength(200);
        builder.Property(f => f.ContentType).HasMaxLength(64);
        builder.Property(f => f.StoreKey).HasMaxLength(160);
    }
}
