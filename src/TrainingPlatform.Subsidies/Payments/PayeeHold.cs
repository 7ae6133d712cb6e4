using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>A payee who is paid nothing for the time being. Asked for by one person, confirmed by another; it pauses from the first.</summary>
internal enum PayeeHoldStatus
{
    Requested,
    Active,
    Lifted,
}

internal sealed class PayeeHold : AuditedAggregateRoot, IScoped
{
    private PayeeHold() { }

    public PayeeHold(Guid id, Payment payment, string reason, ClaimActor by)
        : base(id)
    {
        (DivisionId, PayeeName, Reason) = (payment.DivisionId, payment.PayeeName, reason);
        (TraineeId, InstitutionId) = (payment.TraineeId, payment.InstitutionId);
        (RequestedByUserId, RequestedByPersonKey, RequestedByName, RequestedAt) = (by.UserId, by.PersonKey, by.Name, by.At);
    }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string PayeeName { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public PayeeHoldStatus Status { get; private set; }

    public Guid RequestedByUserId { get; private set; }

    public string? RequestedByPersonKey { get; private set; }

    public string RequestedByName { get; private set; } = "";

    public DateTimeOffset RequestedAt { get; private set; }

    public Guid? ConfirmedByUserId { get; private set; }

    public string? ConfirmedByPersonKey { get; private set; }

    public string? ConfirmedByName { get; private set; }

    public string? LiftedByName { get; private set; }

    public string? LiftReason { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    internal void Confirm(ClaimActor by)
    {
        Expect(Status == PayeeHoldStatus.Requested, SubsidiesErrorCodes.HoldNotRequested);
        Expect(!by.IsSame(RequestedByUserId, RequestedByPersonKey), SubsidiesErrorCodes.HoldBySamePerson);
        (Status, ConfirmedByUserId, ConfirmedByPersonKey, ConfirmedByName) = (PayeeHoldStatus.Active, by.UserId, by.PersonKey, by.Name);
    }

    /// <summary>Lifted by somebody else than who put it there; a mere request may be taken back by its author.</summary>
    internal void Lift(string reason, ClaimActor by)
    {
        Expect(Status != PayeeHoldStatus.Lifted, SubsidiesErrorCodes.HoldNotRequested);
        Expect(
            Status == PayeeHoldStatus.Requested || !by.IsSame(ConfirmedByUserId, ConfirmedByPersonKey),
            SubsidiesErrorCodes.HoldBySamePerson
        );
        (Status, LiftedByName, LiftReason, LiftedAt) = (PayeeHoldStatus.Lifted, by.Name, reason, by.At);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Name", PayeeName);
    }
}

internal sealed class PayeeHoldConfiguration : IEntityTypeConfiguration<PayeeHold>
{
    public void Configure(EntityTypeBuilder<PayeeHold> builder)
    {
        builder.ToTable("SubPayeeHolds");
        builder.Property(h => h.PayeeName).HasMaxLength(128);
        builder.Property(h => h.Reason).HasMaxLength(500);
        builder.Property(h => h.LiftReason).HasMaxLength(500);
        builder.Property(h => h.RequestedByName).HasMaxLength(128);
        builder.Property(h => h.ConfirmedByName).HasMaxLength(128);
        builder.Property(h => h.LiftedByName).HasMaxLength(128);
        builder.Property(h => h.RequestedByPersonKey).HasMaxLength(96);
        builder.Property(h => h.ConfirmedByPersonKey).HasMaxLength(96);
        builder.HasIndex(h => h.TraineeId);
        builder.HasIndex(h => h.InstitutionId);
    }
}
