using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Investments;

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("PilLedgerEntries");
        builder.HasOne<PilotEnterprise>().WithMany().HasForeignKey(e => e.PilotEnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(e => e.Reference).HasMaxLength(64);
        builder.Property(e => e.ActiveReference).HasMaxLength(64);
        builder.HasIndex(e => e.ActiveReference).IsUnique();
        builder.Property(e => e.Description).HasMaxLength(500);
        builder.Property(e => e.RecordedByPersonKey).HasMaxLength(128);
        builder.Property(e => e.RecordedByName).HasMaxLength(64);
        builder.Property(e => e.CheckedByName).HasMaxLength(64);
        builder.Property(e => e.CheckNote).HasMaxLength(500);
    }
}

internal sealed class PilotCreditConfiguration : IEntityTypeConfiguration<PilotCredit>
{
    public const string Table = "PilCredits";

    public void Configure(EntityTypeBuilder<PilotCredit> builder)
    {
        builder.ToTable(Table);
        builder.HasOne<PilotEnterprise>().WithMany().HasForeignKey(c => c.PilotEnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.PilotEnterpriseId, c.Sequence }).IsUnique();
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.Property(c => c.EditionLabel).HasMaxLength(200);
    }
}
