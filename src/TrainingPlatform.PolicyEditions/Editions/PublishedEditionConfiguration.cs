using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.PolicyEditions.Editions;

internal sealed class PublishedEditionConfiguration : IEntityTypeConfiguration<PublishedEdition>
{
    public const string Table = "PolEditions";

    public void Configure(EntityTypeBuilder<PublishedEdition> builder)
    {
        builder.ToTable(Table);
        builder.Property(e => e.Number).HasMaxLength(32);
        builder.Property(e => e.PackId).HasMaxLength(64);
        builder.Property(e => e.Version).HasMaxLength(32);
        builder.Property(e => e.Label).HasMaxLength(128);
        builder.Property(e => e.ContentHash).HasMaxLength(64);
        builder.Property(e => e.PackText).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(e => e.CasesText).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.HasIndex(e => new { e.PackId, e.Version }).IsUnique();
        builder.HasIndex(e => new { e.DivisionId, e.InForceFrom });
        builder.NeverChanges();
    }
}

internal sealed class EditionWithdrawalConfiguration : IEntityTypeConfiguration<EditionWithdrawal>
{
    public const string Table = "PolEditionWithdrawals";

    public void Configure(EntityTypeBuilder<EditionWithdrawal> builder)
    {
        builder.ToTable(Table);
        builder.Property(w => w.Reason).HasMaxLength(1000);
        builder.HasOne<PublishedEdition>().WithOne().HasForeignKey<EditionWithdrawal>(w => w.Id).OnDelete(DeleteBehavior.Restrict);
        builder.NeverChanges();
    }
}

internal static class FrozenRows
{
    /// <summary>EF itself refuses an update of any column; triggers refuse what goes past EF.</summary>
    public static void NeverChanges<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        foreach (var property in builder.Metadata.GetProperties().Where(p => !p.IsPrimaryKey()))
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }
}
