using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Ledger;

internal sealed class LedgerAccountConfiguration : IEntityTypeConfiguration<LedgerAccount>
{
    public void Configure(EntityTypeBuilder<LedgerAccount> builder)
    {
        builder.ToTable("SubLedgerAccounts", t => t.HasCheckConstraint("CK_SubLedgerAccounts_Balance", "\"Balance\" >= 0"));
        builder.Property(a => a.Fund).HasMaxLength(64);
        builder.Property(a => a.HeadMark).HasMaxLength(64).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Ignore(a => a.Book).Ignore(a => a.Key);
        builder
            .HasIndex(a => new
            {
                a.Fund,
                a.DivisionId,
                a.Year,
                a.Kind,
            })
            .IsUnique();
    }
}

internal sealed class LedgerPostingConfiguration : IEntityTypeConfiguration<LedgerPosting>
{
    public const string Table = "SubLedgerPostings";

    public void Configure(EntityTypeBuilder<LedgerPosting> builder)
    {
        builder.ToTable(Table);
        builder.Property(p => p.ReferenceNumber).HasMaxLength(64);
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.Property(p => p.ByName).HasMaxLength(128);
        // Nothing is posted twice for one event.
        builder.HasIndex(p => new { p.Kind, p.ReferenceId }).IsUnique();
    }
}

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public const string Table = "SubLedgerEntries";

    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable(Table);
        builder.Property(e => e.PreviousMark).HasMaxLength(64).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(e => e.Mark).HasMaxLength(64).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.HasOne<LedgerAccount>().WithMany().HasForeignKey(e => e.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LedgerPosting>().WithMany().HasForeignKey(e => e.PostingId).OnDelete(DeleteBehavior.Restrict);
        // Two writers cannot both follow the same entry.
        builder.HasIndex(e => new { e.AccountId, e.Sequence }).IsUnique();
    }
}
