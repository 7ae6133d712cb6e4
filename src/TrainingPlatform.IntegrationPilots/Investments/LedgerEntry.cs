using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>One line of a pilot's investment ledger: recorded with its evidence by one person, checked by another, then never changed.</summary>
internal sealed class LedgerEntry : AuditedAggregateRoot, IScoped
{
    private LedgerEntry() { }

    public LedgerEntry(Guid id, PilotEnterprise pilot, LedgerEntryContent content, Actor by)
        : base(id)
    {
        (PilotEnterpriseId, DivisionId, InstitutionId) = (pilot.Id, pilot.DivisionId, pilot.InstitutionId);
        (Kind, Purpose, On, Amount) = (content.Kind, content.Purpose, content.On, content.Amount);
        (Reference, ActiveReference, Description) = (
            content.Reference,
            content.Kind == LedgerEntryKind.Investment ? content.Reference : null,
            content.Description
        );
        (RecordedByUserId, RecordedByPersonKey, RecordedByName, RecordedAt) = (by.UserId, by.PersonKey, by.Name, by.At);
    }

    public Guid PilotEnterpriseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public LedgerEntryKind Kind { get; private set; }

    public InvestmentPurposeKind? Purpose { get; private set; }

    /// <summary>The day it was paid, due or done; its calendar year is the year of the credit.</summary>
    public DateOnly On { get; private set; }

    public Yuan Amount { get; private set; }

    /// <summary>Number of the invoice, tax return or resolution.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The invoice while it counts: carries the unique index, so that one invoice is never counted twice.</summary>
    public string? ActiveReference { get; private set; }

    public string Description { get; private set; } = "";

    public LedgerEntryStatus Status { get; private set; }

    public Guid RecordedByUserId { get; private set; }

    public string? RecordedByPersonKey { get; private set; }

    public string RecordedByName { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }

    public Guid? CheckedByUserId { get; private set; }

    public string? CheckedByName { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    public string? CheckNote { get; private set; }

    /// <summary>Confirms the evidence. From then on the entry counts.</summary>
    public void Check(bool hasEvidence, string? note, Actor by)
    {
        Expect(hasEvidence, IntegrationPilotsErrorCodes.EvidenceMissing);
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
        (Status, CheckedByUserId, CheckedByName, CheckedAt, CheckNote) = (status, by.UserId, by.Name, by.At, note);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", Reference);
    }
}

/// <summary>What an entry says, checked field by field.</summary>
internal sealed record LedgerEntryContent
{
    public required LedgerEntryKind Kind { get; init; }

    public InvestmentPurposeKind? Purpose { get; init; }

    public required DateOnly On { get; init; }

    public required Yuan Amount { get; init; }

    public required string Reference { get; init; }

    public required string Description { get; init; }
}
