using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.IntegrationPilots.Cities;

internal sealed class PilotCityConfiguration : IEntityTypeConfiguration<PilotCity>
{
    public void Configure(EntityTypeBuilder<PilotCity> builder)
    {
        builder.ToTable("PilCities");
        builder.Ignore(c => c.Next);
        builder.OwnsMany(
            c => c.Decisions,
            d =>
            {
                d.ToTable("PilCityDecisions");
                d.WithOwner().HasForeignKey("PilotCityId");
                d.HasKey(x => x.Id);
                d.Property(x => x.Id).ValueGeneratedNever();
                d.Property(x => x.ByPersonKey).HasMaxLength(128);
                d.Property(x => x.ByName).HasMaxLength(64);
                d.Property(x => x.Ground).HasMaxLength(500);
            }
        );
    }
}

internal sealed class CityEvidenceConfiguration : IEntityTypeConfiguration<CityEvidence>
{
    public void Configure(EntityTypeBuilder<CityEvidence> builder)
    {
        builder.ToTable("PilCityEvidence");
        builder.HasOne<PilotCity>().WithMany().HasForeignKey(e => e.PilotCityId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(e => e.Requirement).HasMaxLength(32);
        builder.Property(e => e.Reference).HasMaxLength(128);
        builder.Property(e => e.ByName).HasMaxLength(64);
    }
}
