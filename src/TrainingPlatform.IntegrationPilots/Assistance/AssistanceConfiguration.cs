using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.IntegrationPilots.Assistance;

internal sealed class PairedAssistanceConfiguration : IEntityTypeConfiguration<PairedAssistance>
{
    public void Configure(EntityTypeBuilder<PairedAssistance> builder)
    {
        builder.ToTable("PilPairedAssistances");
        builder.Property(p => p.HelperName).HasMaxLength(128);
        builder.Property(p => p.ReceiverName).HasMaxLength(128);
        builder.Property(p => p.Reference).HasMaxLength(64);
        builder.OwnsMany(
            p => p.Measures,
            m =>
            {
                m.ToTable("PilAssistanceMeasures");
                m.WithOwner().HasForeignKey("AssistanceId");
                m.HasKey(x => x.Id);
                m.Property(x => x.Id).ValueGeneratedNever();
                m.Property(x => x.Text).HasMaxLength(200);
                m.Property(x => x.Unit).HasMaxLength(16);
                m.Property(x => x.Agreed).HasPrecision(18, 2);
                m.Property(x => x.Result).HasPrecision(18, 2);
                m.Property(x => x.ResultReference).HasMaxLength(128);
                m.Property(x => x.ReportedByPersonKey).HasMaxLength(128);
                m.Property(x => x.ReportedByName).HasMaxLength(64);
                m.Property(x => x.ConfirmedByName).HasMaxLength(64);
            }
        );
    }
}
