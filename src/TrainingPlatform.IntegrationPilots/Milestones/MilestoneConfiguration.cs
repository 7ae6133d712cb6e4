using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.IntegrationPilots.Milestones;

internal sealed class MilestonePlanConfiguration : IEntityTypeConfiguration<MilestonePlan>
{
    public void Configure(EntityTypeBuilder<MilestonePlan> builder)
    {
        builder.ToTable("PilMilestonePlans");
        builder.HasIndex(p => p.OwnerId).IsUnique();
        builder.Property(p => p.OwnerName).HasMaxLength(128);
        builder.Property(p => p.Reason).HasMaxLength(500);
        builder.Property(p => p.PlannedByName).HasMaxLength(64);
        builder.Ignore(p => p.Steps);
        builder.OwnsMany(
            p => p.Milestones,
            m =>
            {
                m.ToTable("PilMilestones");
                m.WithOwner().HasForeignKey("PlanId");
                m.HasKey(x => x.Id);
                m.Property(x => x.Id).ValueGeneratedNever();
                m.Property(x => x.Code).HasMaxLength(16);
                m.Property(x => x.Name).HasMaxLength(128);
                m.Property(x => x.Reference).HasMaxLength(128);
                m.Property(x => x.ReportedByName).HasMaxLength(64);
            }
        );
    }
}

internal sealed class MilestoneAlertConfiguration : IEntityTypeConfiguration<MilestoneAlert>
{
    public void Configure(EntityTypeBuilder<MilestoneAlert> builder)
    {
        builder.ToTable("PilMilestoneAlerts");
        builder.HasOne<MilestonePlan>().WithMany().HasForeignKey(a => a.PlanId).OnDelete(DeleteBehavior.Cascade);
        builder
            .HasIndex(a => new
            {
                a.PlanId,
                a.Code,
                a.DueOn,
            })
            .IsUnique();
        builder.Property(a => a.OwnerName).HasMaxLength(128);
        builder.Property(a => a.Code).HasMaxLength(16);
        builder.Property(a => a.Name).HasMaxLength(128);
    }
}
