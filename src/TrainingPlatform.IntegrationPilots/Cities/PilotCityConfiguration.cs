using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Cities;

internal sealed class PilotCityConfiguration : IEntityTypeConfiguration<PilotCity>
{
    public void Configure(EntityTypeBuilder<PilotCity> builder)
    {
        builder.ToTable("PilCities");
        builder.Ignore(c => c.Next);
        builder.OwnsDecisions(c => c.Decisions, "PilCityDecisions", "PilotCityId");
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
