using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.CaseFiles;

namespace TrainingPlatform.Subsidies.LateFilings;

internal sealed class LateFilingConfiguration : IEntityTypeConfiguration<LateFiling>
{
    public void Configure(EntityTypeBuilder<LateFiling> builder)
    {
        builder.ToTable("SubLateFilings");
        builder.Property(f => f.ClassNumber).HasMaxLength(32);
        builder.Property(f => f.ClassName).HasMaxLength(200);
        builder.Property(f => f.TraineeName).HasMaxLength(64);
        builder.Property(f => f.ReasonCode).HasMaxLength(40);
        builder.Property(f => f.Note).HasMaxLength(2000);
        builder.Property(f => f.ByPersonKey).HasMaxLength(96);
        builder.Property(f => f.ByName).HasMaxLength(128);
        builder.Property(f => f.Clause).HasMaxLength(16);
        builder.Property(f => f.RefusalCode).HasMaxLength(40);
        builder.Property(f => f.DecisionNote).HasMaxLength(2000);
        builder.HasIndex(f => new
        {
            f.ClassId,
            f.Kind,
            f.Status,
        });
        builder.OwnsHistory(f => f.History, "SubLateFilingHistory");
        builder.OwnsCaseFiles(f => f.Evidence, "SubLateFilingEvidence");
    }
}
