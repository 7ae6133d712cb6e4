using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Reminders;

internal sealed class PilotReminderConfiguration : IEntityTypeConfiguration<PilotReminder>
{
    public void Configure(EntityTypeBuilder<PilotReminder> builder)
    {
        builder.ToTable("PilReminders");
        builder.HasOne<PilotEnterprise>().WithMany().HasForeignKey(r => r.PilotEnterpriseId).OnDelete(DeleteBehavior.Cascade);
        builder
            .HasIndex(r => new
            {
                r.PilotEnterpriseId,
                r.Kind,
                r.Year,
                r.Quarter,
            })
            .IsUnique();
    }
}
