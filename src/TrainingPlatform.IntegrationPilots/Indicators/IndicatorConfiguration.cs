using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Indicators;

internal sealed class PilotIndicatorConfiguration : IEntityTypeConfiguration<PilotIndicator>
{
    public void Configure(EntityTypeBuilder<PilotIndicator> builder)
    {
        builder.ToTable("PilIndicators");
        builder.Property(i => i.Code).HasMaxLength(32);
        builder.HasIndex(i => i.Code).IsUnique();
        builder.Property(i => i.NameZh).HasMaxLength(64);
        builder.Property(i => i.NameEn).HasMaxLength(64);
        builder.Property(i => i.DefinitionZh).HasMaxLength(500);
        builder.Property(i => i.DefinitionEn).HasMaxLength(500);
        builder.Property(i => i.UnitZh).HasMaxLength(16);
        builder.Property(i => i.UnitEn).HasMaxLength(16);
    }
}

internal sealed class IndicatorReportConfiguration : IEntityTypeConfiguration<IndicatorReport>
{
    public void Configure(EntityTypeBuilder<IndicatorReport> builder)
    {
        builder.ToTable("PilIndicatorReports");
        builder.HasOne<PilotEnterprise>().WithMany().HasForeignKey(r => r.PilotEnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(r => new
            {
                r.PilotEnterpriseId,
                r.Indicator,
                r.Year,
                r.Quarter,
            })
            .IsUnique();
        builder.Property(r => r.Indicator).HasMaxLength(32);
        builder.Property(r => r.EnteredByPersonKey).HasMaxLength(128);
        builder.Property(r => r.EnteredByName).HasMaxLength(64);
        builder.Property(r => r.SignedOffByName).HasMaxLength(64);
        builder.Property(r => r.ReturnReason).HasMaxLength(500);
        builder.OwnsMany(
            r => r.Rows,
            row =>
            {
                row.ToTable("PilIndicatorRows");
                row.WithOwner().HasForeignKey("ReportId");
                row.HasKey(x => x.Id);
                row.Property(x => x.Id).ValueGeneratedNever();
                row.Property(x => x.Reference).HasMaxLength(128);
                row.Property(x => x.Quantity).HasPrecision(18, 2);
            }
        );
    }
}
