using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Subsidies.Recoveries;

internal sealed class RecoveryConfiguration : IEntityTypeConfiguration<Recovery>
{
    public const int TextLength = 2000;

    public void Configure(EntityTypeBuilder<Recovery> builder)
    {
        builder.ToTable("SubRecoveries");
        builder.Property(r => r.Number).HasMaxLength(32);
        builder.Property(r => r.DebtorName).HasMaxLength(200);
        builder.Property(r => r.Reason).HasMaxLength(TextLength);
        builder.Property(r => r.Basis).HasMaxLength(400);
        builder.Property(r => r.ObjectionText).HasMaxLength(TextLength);
        builder.Property(r => r.ProposedByPersonKey).HasMaxLength(96);
        builder.Property(r => r.ProposedByName).HasMaxLength(128);
        builder.Property(r => r.ApprovedByPersonKey).HasMaxLength(96);
        builder.Property(r => r.ApprovedByName).HasMaxLength(128);
        builder.Ignore(r => r.Amount).Ignore(r => r.Received).Ignore(r => r.Outstanding).Ignore(r => r.Open).Ignore(r => r.IsCollecting);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.InstitutionId);
        builder.HasIndex(r => r.TraineeId);
        builder.OwnsHistory(r => r.History, "SubRecoveryHistory");
        builder.OwnsMany(
            r => r.Items,
            i =>
            {
                i.ToTable("SubRecoveryItems");
                i.WithOwner().HasForeignKey("RecoveryId");
                i.HasKey(x => x.Id);
                i.Property(x => x.Id).ValueGeneratedNever();
                i.Property(x => x.TraineeName).HasMaxLength(64);
                i.HasIndex(x => x.LiveLineId).IsUnique();
                i.HasIndex(x => x.LineId);
                i.OwnsMany(
                    x => x.Payments,
                    p =>
                    {
                        p.ToTable("SubRecoveryPayments");
                        p.WithOwner().HasForeignKey("ItemId");
                        p.HasKey(x => x.Id);
                        p.Property(x => x.Id).ValueGeneratedNever();
                        p.Property(x => x.BatchNumber).HasMaxLength(32);
                        p.Property(x => x.Reference).HasMaxLength(48);
                        p.HasOne<Payment>().WithMany().HasForeignKey(x => x.PaymentId).OnDelete(DeleteBehavior.Restrict);
                    }
                );
            }
        );
        builder.OwnsMany(
            r => r.Receipts,
            c =>
            {
                c.ToTable("SubRecoveryReceipts");
                c.WithOwner().HasForeignKey("RecoveryId");
                c.HasKey(x => x.Id);
                c.Property(x => x.Id).ValueGeneratedNever();
                c.Property(x => x.Reference).HasMaxLength(200);
                c.Property(x => x.ByName).HasMaxLength(128);
            }
        );
    }
}
