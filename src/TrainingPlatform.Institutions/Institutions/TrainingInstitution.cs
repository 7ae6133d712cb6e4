using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>Who trains: registers itself, is checked by its county and then stands in the public catalogue.</summary>
internal sealed class TrainingInstitution : AuditedAggregateRoot, IScoped
{
    private readonly List<StatusChange> _history = [];
    private readonly List<ListingPeriod> _listings = [];
    private readonly List<InstitutionAttachment> _attachments = [];

    private TrainingInstitution() { }

    public TrainingInstitution(Guid id, string number, InstitutionProfile profile, Guid by, DateTimeOffset at)
        : base(id)
    {
        (Number, InstitutionId, RegisteredByUserId) = (number, id, by);
        Write(profile, at);
        _history.Add(new StatusChange(InstitutionActions.Registered, by, at, profile.CodeOverrideReason));
    }

    public string Number { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    /// <summary>The institution's own id: a member of it sees the row.</summary>
    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public Guid RegisteredByUserId { get; private set; }

    public string Name { get; private set; } = "";

    public string SocialCreditCode { get; private set; } = "";

    /// <summary>The code while the institution is active, else null: carries the unique index.</summary>
    public string? ActiveCode { get; private set; }

    public string? CodeOverrideReason { get; private set; }

    public InstitutionKind Kind { get; private set; }

    public string LegalRepresentative { get; private set; } = "";

    public string ContactName { get; private set; } = "";

    public SealedValue? ContactPhone { get; private set; }

    public string Address { get; private set; } = "";

    public string AccountName { get; private set; } = "";

    public string BankName { get; private set; } = "";

    public SealedValue? Account { get; private set; }

    public List<string> OccupationCodes { get; private set; } = [];

    public DateTimeOffset? CommitmentAcceptedAt { get; private set; }

    public InstitutionStatus Status { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public Guid? SubmittedByUserId { get; private set; }

    public DateOnly? ListedFrom { get; private set; }

    public DateOnly? ListedTo { get; private set; }

    public IReadOnlyList<ReturnReason> ReturnReasons { get; private set; } = [];

    public IReadOnlyList<StatusChange> History => _history;

    public IReadOnlyList<ListingPeriod> Listings => _listings;

    public IReadOnlyList<InstitutionAttachment> Attachments => _attachments;

    public bool IsEditable => Status is InstitutionStatus.Draft or InstitutionStatus.Returned;

    public void Edit(InstitutionProfile profile, DateTimeOffset at)
    {
        Expect(IsEditable, InstitutionsErrorCodes.NotEditable);
        Write(profile, at);
        _attachments.ForEach(a => a.MoveTo(DivisionId));
    }

    public void Attach(InstitutionAttachment attachment)
    {
        Expect(IsEditable, InstitutionsErrorCodes.NotEditable);
        _attachments.Add(attachment);
    }

    public InstitutionAttachment Detach(Guid attachmentId)
    {
        Expect(IsEditable, InstitutionsErrorCodes.NotEditable);
        var attachment =
            _attachments.Find(a => a.Id == attachmentId) ?? throw new EntityNotFoundException(typeof(InstitutionAttachment), attachmentId);
        _attachments.Remove(attachment);
        return attachment;
    }

    public void Submit(Guid by, DateTimeOffset at)
    {
        Expect(IsEditable, InstitutionsErrorCodes.AlreadySubmitted);
        Expect(CommitmentAcceptedAt is not null, InstitutionsErrorCodes.CommitmentMissing);
        (SubmittedAt, SubmittedByUserId, ReturnReasons) = (at, by, []);
        Move(InstitutionStatus.Submitted, InstitutionActions.Submitted, by, at);
    }

    public void Return(IReadOnlyList<ReturnReason> reasons, Guid by, DateTimeOffset at)
    {
        ExpectReviewBy(by);
        ReturnReasons = reasons;
        Move(InstitutionStatus.Returned, InstitutionActions.Returned, by, at, string.Join("; ", reasons));
    }

    public void Approve(ListingPeriod period, string? note, Guid by, DateTimeOffset at)
    {
        ExpectReviewBy(by);
        (ListedFrom, ListedTo) = (period.From, period.To);
        _listings.Add(period);
        Move(InstitutionStatus.Listed, InstitutionActions.Listed, by, at, note);
    }

    public void Reject(string reason, Guid by, DateTimeOffset at)
    {
        ExpectReviewBy(by);
        ActiveCode = null;
        Move(InstitutionStatus.Rejected, InstitutionActions.Rejected, by, at, reason);
    }

    /// <summary>Takes the institution out of the catalogue from that day on.</summary>
    public void Suspend(DateOnly from, string reason, Guid by, DateTimeOffset at)
    {
        Expect(Status == InstitutionStatus.Listed, InstitutionsErrorCodes.NotListed);
        _listings.ForEach(p => p.EndBefore(from));
        Move(InstitutionStatus.Suspended, InstitutionActions.Suspended, by, at, reason);
    }

    /// <summary>Puts a suspended institution back into the catalogue, until the end that was first agreed.</summary>
    public void Resume(DateOnly from, string reason, Guid by, DateTimeOffset at)
    {
        Expect(Status == InstitutionStatus.Suspended, InstitutionsErrorCodes.NotSuspended);
        _listings.Add(new ListingPeriod(from, ListedTo));
        Move(InstitutionStatus.Listed, InstitutionActions.Resumed, by, at, reason);
    }

    /// <summary>Another account of the same holder, after the bank had sent a payment back.</summary>
    public void ReceiveAt(string bankName, SealedValue account, Guid by, DateTimeOffset at)
    {
        (BankName, Account) = (bankName, account);
        Move(Status, InstitutionActions.AccountCorrected, by, at);
    }

    public bool IsListedOn(DateOnly day) => _listings.Exists(p => p.Covers(day));

    private void Write(InstitutionProfile profile, DateTimeOffset at)
    {
        (Name, SocialCreditCode, ActiveCode) = (profile.Name, profile.SocialCreditCode, profile.SocialCreditCode);
        (CodeOverrideReason, Kind, DivisionId) = (profile.CodeOverrideReason, profile.Kind, profile.DivisionId);
        (LegalRepresentative, ContactName, Address) = (profile.LegalRepresentative, profile.ContactName, profile.Address);
        (AccountName, BankName, OccupationCodes) = (profile.AccountName, profile.BankName, [.. profile.OccupationCodes]);
        ContactPhone = profile.ContactPhone ?? ContactPhone;
        Account = profile.Account ?? Account;
        CommitmentAcceptedAt = profile.CommitmentAccepted ? CommitmentAcceptedAt ?? at : null;
    }

    private void ExpectReviewBy(Guid reviewer)
    {
        Expect(Status == InstitutionStatus.Submitted, InstitutionsErrorCodes.NotSubmitted);
        Expect(reviewer != RegisteredByUserId && reviewer != SubmittedByUserId, InstitutionsErrorCodes.ReviewerIsRegistrant);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", Number);
    }

    private void Move(InstitutionStatus to, string action, Guid by, DateTimeOffset at, string? reason = null)
    {
        Status = to;
        _history.Add(new StatusChange(action, by, at, reason));
    }
}

/// <summary>Words of an institution's history; texts <c>HistoryAction:{word}</c>.</summary>
internal static class InstitutionActions
{
    public const string Registered = nameof(Registered);
    public const string Submitted = nameof(Submitted);
    public const string Returned = nameof(Returned);
    public const string Listed = nameof(Listed);
    public const string Rejected = nameof(Rejected);
    public const string Suspended = nameof(Suspended);
    public const string Resumed = nameof(Resumed);
    public const string AccountCorrected = nameof(AccountCorrected);
}
