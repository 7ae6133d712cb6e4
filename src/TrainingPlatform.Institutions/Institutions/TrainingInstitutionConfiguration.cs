using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Institutions.Institutions;

internal sealed class TrainingInstitutionConfiguration : IEntityTypeConfiguration<TrainingInstitution>
{
    public void Configure(EntityTypeBuilder<TrainingInstitution> builder)
    {
        builder.ToTable("InsInstitutions");
        builder.Property(i => i.Number).HasMaxLength(32);
        builder.HasIndex(i => i.Number).IsUnique();
        builder.Property(i => i.Name).HasMaxLength(128);
        builder.Property(i => i.SocialCreditCode).HasMaxLength(18);
        builder.Property(i => i.ActiveCode).HasMaxLength(18);
        builder.HasIndex(i => i.ActiveCode).IsUnique();
        builder.Property(i => i.CodeOverrideReason).HasMaxLength(500);
        builder.Property(i => i.LegalRepresentative).HasMaxLength(64);
        builder.Property(i => i.ContactName).HasMaxLength(64);
        builder.Property(i => i.Address).HasMaxLength(256);
        builder.Property(i => i.AccountName).HasMaxLength(128);
        builder.Property(i => i.BankName).HasMaxLength(128);
        builder.HasIndex(i => i.Status);
        builder.OwnsSealed(i => i.ContactPhone);
        builder.OwnsSealed(i => i.Account);
        builder.HasReturnReasons(i => i.ReturnReasons);
        builder.OwnsHistory(i => i.History, "InsInstitutionHistory");
        builder.OwnsMany(
            i => i.Listings,
            l =>
            {
                l.ToTable("InsListingPeriods");
                l.WithOwner().HasForeignKey("InstitutionId");
                l.HasKey(p => p.Id);
                l.Property(p => p.Id).ValueGeneratedNever();
            }
        );
        builder.HasMany(i => i.Attachments).WithOne().HasForeignKey(a => a.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class InstitutionAttachmentConfiguration : IEntityTypeConfiguration<InstitutionAttachment>
{
    public void Configure(EntityTypeBuilder<InstitutionAttachment> builder)
    {
        builder.ToTable("InsAttachments");
        builder.Property(a => a.FileName).HasMaxLength(200);
        builder.Property(a => a.ContentType).HasMaxLength(64);
        builder.Property(a => a.StoreKey).HasMaxLength(160);
    }
}
