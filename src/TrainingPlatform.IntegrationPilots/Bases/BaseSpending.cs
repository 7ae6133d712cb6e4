using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>What a payment for a base says.</summary>
internal sealed record SpendingContent(FundingSource Source, DateOnly On, Yuan Amount, string Reference, string Purpose);

/// <summary>Money spent on a base: recorded with its voucher by one person, checked by another, then never changed.</summary>
internal sealed class BaseSpending : AuditedAggregateRoot, IScoped
{
    private BaseSpending() { }

    public BaseSpending(Guid id, PilotBase of, SpendingContent content, Actor by)
        : base(id)
    {
        (PilotBaseId, DivisionId, InstitutionId) = (of.Id, of.DivisionId, of.InstitutionId);
        (Source, On, Amount, Reference, ActiveReference, Purpose) = (
            content.Source,
            content.On,
            content.Amount,
            content.Reference,
            content.Reference,
            content.Purpose
        );
        (RecordedByUserId, RecordedByPersonKey, RecordedByName, RecordedAt) = (by.UserId, by.PersonKey, by.Name, by.At);
    }

    public Guid PilotBaseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public FundingSource Source { get; private set; }

    public DateOnly On { get; private set; }

    public Yuan Amount { get; private set; }

    /// <summary>Number of the voucher.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The voucher while it counts: carries the unique index, so that one voucher is never counted twice for a base.</summary>
    public string? ActiveReference { get; private set; }

    public string Purpose { get; private set; } = "";

    public LedgerEntryStatus Status { get; private set; }

    public Guid RecordedByUserId { get; private set; }

    public string? RecordedByPersonKey { get; private set; }

    public string RecordedByName { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }

    public string? CheckedByName { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    public string? CheckNote { get; private set; }

    /// <summary>Confirms the voucher. Spending beyond the budget is refused.</summary>
    /// <param name="hasVoucher">A file is attached.</param>
    /// <param name="left">Budget less what was checked before.</param>
    public void Check(bool hasVoucher, Yuan left, string? note, Actor by)
    {
        Expect(hasVoucher, IntegrationPilotsErrorCodes.EvidenceMissing);
        Expect(Amount <= left, IntegrationPilotsErrorCodes.SpendingOverBudget);
        Close(LedgerEntryStatus.Checked, note, by);
    }

    public void Refuse(string reason, Actor by)
    {
        Close(LedgerEntryStatus.Refused, reason, by);
        ActiveReference = null;
    }

    public void ExpectOpen() => Expect(Status == LedgerEntryStatus.Recorded, IntegrationPilotsErrorCodes.EntryClosed);

    private void Close(LedgerEntryStatus status, string? note, Actor by)
    {
        ExpectOpen();
        Expect(!by.IsSame(RecordedByUserId, RecordedByPersonKey), IntegrationPilotsErrorCodes.SamePerson);
        (Status, CheckedByName, CheckedAt, CheckNote) = (status, by.Name, by.At, note);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", Reference);
    }
}
