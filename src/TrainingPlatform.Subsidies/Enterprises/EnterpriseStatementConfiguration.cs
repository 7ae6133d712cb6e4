using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Subsidies.CaseFiles;

namespace TrainingPlatform.Subsidies.Enterprises;

internal sealed class EnterpriseStatementConfiguration : IEntityTypeConfiguration<EnterpriseStatement>
{
    public void Configure(EntityTypeBuilder<EnterpriseStatement> builder)
    {
        builder.ToTable("SubEnterpriseStatements");
        builder.Property(s => s.ByPersonKey).HasMaxLength(96);
        builder.Property(s => s.DecidedBy).HasMaxLength(128);
        builder.Property(s => s.DecisionNote).HasMaxLength(2000);
        builder.HasIndex(s => new { s.InstitutionId, s.Status });
        builder.OwnsCaseFiles(s => s.Files, "SubEnterpriseStatementFiles");
    }
}
