using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

internal sealed class PilotEnterpriseConfiguration : IEntityTypeConfiguration<PilotEnterprise>
{
    public void Configure(EntityTypeBuilder<PilotEnterprise> builder)
    {
        builder.ToTable("PilEnterprises");
        builder.Property(e => e.Number).HasMaxLength(32);
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => e.ActiveEnterpriseId).IsUnique();
        builder.HasIndex(e => e.Status);
        builder.Property(e => e.Name).HasMaxLength(128);
        builder.Property(e => e.SocialCreditCode).HasMaxLength(18);
        builder.Property(e => e.Industry).HasMaxLength(64);
        builder.Property(e => e.PartnerSchools).HasMaxLength(500);
        builder.Property(e => e.Cooperation).HasMaxLength(2000);
        builder.Ignore(e => e.ClassOwnerIds);
        builder.OwnsDecisions(e => e.Decisions, "PilEnterpriseDecisions", "PilotEnterpriseId");
    }
}
