using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Plans;

internal sealed class PilotPlanConfiguration : IEntityTypeConfiguration<PilotPlan>
{
    public void Configure(EntityTypeBuilder<PilotPlan> builder)
    {
        builder.ToTable("PilPlans");
        builder.HasOne<PilotEnterprise>().WithMany().HasForeignKey(p => p.PilotEnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.PilotEnterpriseId, p.Version }).IsUnique();
        builder.Property(p => p.Goals).HasMaxLength(4000);
        builder.Property(p => p.PostedByName).HasMaxLength(64);
        builder.OwnsMany(
            p => p.Targets,
            t =>
            {
                t.ToTable("PilPlanTargets");
                t.WithOwner().HasForeignKey("PlanId");
                t.HasKey(x => x.Id);
                t.Property(x => x.Id).ValueGeneratedNever();
                t.Property(x => x.Indicator).HasMaxLength(32);
                t.Property(x => x.Target).HasPrecision(18, 2);
            }
        );
    }
}
