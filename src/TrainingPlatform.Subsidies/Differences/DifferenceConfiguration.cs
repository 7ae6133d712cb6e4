using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Subsidies.Differences;

internal sealed class DifferenceConfiguration : IEntityTypeConfiguration<DifferenceLine>
{
    public const int ReasonLength = 2000;

    public void Configure(EntityTypeBuilder<DifferenceLine> builder)
    {
        builder.ToTable("SubDifferenceLines");
        builder.Property(d => d.TraineeName).HasMaxLength(64);
        builder.Property(d => d.ClassName).HasMaxLength(200);
        builder.Property(d => d.EditionLabel).HasMaxLength(128);
        builder.Property(d => d.Reasons).HasMaxLength(1000);
        builder.Property(d => d.ByPersonKey).HasMaxLength(96);
        builder.Property(d => d.ByName).HasMaxLength(128);
        builder.Property(d => d.DecisionReason).HasMaxLength(ReasonLength);
        builder.Property(d => d.DecidedByPersonKey).HasMaxLength(96);
        builder.Property(d => d.DecidedByName).HasMaxLength(128);
        builder.HasIndex(d => d.OpenLineId).IsUnique();
        builder.HasIndex(d => d.LineId);
    }
}
