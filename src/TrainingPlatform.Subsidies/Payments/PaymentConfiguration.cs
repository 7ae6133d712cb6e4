using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Payments;

internal sealed class PaymentBatchConfiguration : IEntityTypeConfiguration<PaymentBatch>
{
    public void Configure(EntityTypeBuilder<PaymentBatch> builder)
    {
        builder.ToTable("SubPaymentBatches");
        builder.Property(b => b.Number).HasMaxLength(32);
        builder.Property(b => b.Fund).HasMaxLength(64);
        builder.Property(b => b.FundName).HasMaxLength(128);
        builder.Property(b => b.ListDigest).HasMaxLength(64);
        builder.Property(b => b.FileFormat).HasMaxLength(16);
        builder.Property(b => b.FileKey).HasMaxLength(200);
        builder.Property(b => b.FileDigest).HasMaxLength(64);
        builder.Ignore(b => b.Book).Ignore(b => b.Totals).Ignore(b => b.Budgeted).Ignore(b => b.Awaited);
        builder.HasIndex(b => b.Number).IsUnique();
        builder.HasIndex(b => b.Status);
        builder.OwnsMany(
            b => b.Steps,
            s =>
            {
                s.ToTable("SubPaymentBatchSteps");
                s.WithOwner().HasForeignKey("BatchId");
                s.HasKey(x => x.Id);
                s.Property(x => x.Id).ValueGeneratedNever();
                s.Property(x => x.ByPersonKey).HasMaxLength(96);
                s.Property(x => x.ByName).HasMaxLength(128);
                s.Property(x => x.Digest).HasMaxLength(64);
                s.Property(x => x.Note).HasMaxLength(500);
            }
        );
    }
}

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("SubPayments");
        builder.HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(p => p.Reference).HasMaxLength(48);
        builder.Property(p => p.Payee).HasMaxLength(16);
        builder.Property(p => p.PayeeName).HasMaxLength(128);
        builder.Property(p => p.TraineeName).HasMaxLength(64);
        builder.Property(p => p.IdMask).HasMaxLength(40);
        builder.Property(p => p.Purpose).HasMaxLength(200);
        builder.Property(p => p.Bank).HasMaxLength(128);
        builder.Property(p => p.DeterminationHash).HasMaxLength(64);
        builder.Property(p => p.BankReference).HasMaxLength(64);
        builder.Property(p => p.ReturnCode).HasMaxLength(16);
        builder.Property(p => p.CorrectedBank).HasMaxLength(128);
        builder.Property(p => p.CorrectionFault).HasMaxLength(64);
        builder.Property(p => p.CorrectionMark).HasMaxLength(96);
        builder.Ignore(p => p.CorrectionText);
        builder.OwnsSealed(p => p.Account);
        builder.Navigation(p => p.Account).IsRequired();
        builder.OwnsSealed(p => p.CorrectedAccount);
        builder.HasOne<PaymentBatch>().WithMany().HasForeignKey(p => p.BatchId).OnDelete(DeleteBehavior.Restrict);
        // A line has one live payment at most, whatever is retried and on however many nodes.
        builder.HasIndex(p => p.LiveLineId).IsUnique();
        builder.HasIndex(p => p.LiveDifferenceId).IsUnique();
        builder.HasIndex(p => p.DifferenceId);
        builder.HasIndex(p => new { p.BatchId, p.Sequence }).IsUnique();
        builder.HasIndex(p => p.LineId);
        builder.HasIndex(p => p.TraineeId);
        builder.HasIndex(p => new { p.Status, p.Return });
        // A returned payment is paid again once.
        builder.HasIndex(p => p.FollowsId);
    }
}
