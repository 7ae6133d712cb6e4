using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Recoveries;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>How much of one payment is kept back for one recovery. Planned with the batch's list, done with its release.</summary>
internal sealed class PaymentOffset : Entity, IScoped
{
    private PaymentOffset() { }

    public PaymentOffset(Payment payment, Recovery recovery, Yuan amount)
        : base(Guid.CreateVersion7())
    {
        (BatchId, PaymentId, RecoveryId, RecoveryNumber) = (payment.BatchId, payment.Id, recovery.Id, recovery.Number);
        (DivisionId, InstitutionId, Amount) = (payment.DivisionId, payment.InstitutionId, amount);
    }

    public Guid BatchId { get; private set; }

    public Guid PaymentId { get; private set; }

    public Guid RecoveryId { get; private set; }

    public string RecoveryNumber { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public Yuan Amount { get; private set; }
}

internal sealed class PaymentOffsetConfiguration : IEntityTypeConfiguration<PaymentOffset>
{
    public void Configure(EntityTypeBuilder<PaymentOffset> builder)
    {
        builder.ToTable("SubPaymentOffsets");
        builder.Property(o => o.RecoveryNumber).HasMaxLength(32);
        builder.HasOne<Payment>().WithMany().HasForeignKey(o => o.PaymentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Recovery>().WithMany().HasForeignKey(o => o.RecoveryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.BatchId);
        builder.HasIndex(o => new { o.PaymentId, o.RecoveryId }).IsUnique();
    }
}
