using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>A published list of lines (公示), written once and never changed: the database refuses it, the digest and its MAC show it.</summary>
internal sealed class PublicityNotice : Entity, IScoped
{
    /// <summary>Days for which the list stays readable after the last day of objection.</summary>
    public const int DaysOnline = 30;

    private PublicityNotice() { }

    public PublicityNotice(Guid id, NoticeHead head, Policy.Calendar.Publicity days, ClaimActor officer)
        : base(id)
    {
        (Number, DivisionId, Kind, EditionId, EditionLabel) = (head.Number, head.DivisionId, head.Kind, head.EditionId, head.EditionLabel);
        (ContactPhone, ContactEmail, WorkingDays) = (head.ContactPhone, head.ContactEmail, head.WorkingDays);
        (FirstDay, LastDay, EarliestPaymentOn, OfflineFrom) = (
            days.FirstDay,
            days.LastDay,
            days.EarliestPayment,
            days.LastDay.AddDays(DaysOnline + 1)
        );
        (PublishedByUserId, PublishedByPersonKey, PublishedByName, PublishedAt) = (
            officer.UserId,
            officer.PersonKey,
            officer.Name,
            officer.At
        );
    }

    public string Number { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public ClaimKind Kind { get; private set; }

    public Guid EditionId { get; private set; }

    public string EditionLabel { get; private set; } = "";

    public int WorkingDays { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }

    public DateOnly EarliestPaymentOn { get; private set; }

    public DateOnly OfflineFrom { get; private set; }

    public string ContactPhone { get; private set; } = "";

    public string? ContactEmail { get; private set; }

    public int RowCount { get; private set; }

    public Yuan Amount { get; private set; }

    /// <summary>Root of the hash tree over the rows, lower-case hexadecimal.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Keyed MAC over dates, sums and digest.</summary>
    public string Mac { get; private set; } = "";

    public Guid PublishedByUserId { get; private set; }

    public string? PublishedByPersonKey { get; private set; }

    public string PublishedByName { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }

    public NoticeStatus StatusOn(DateOnly today, bool closed) =>
        today >= OfflineFrom ? NoticeStatus.Offline
        : closed ? NoticeStatus.Closed
        : today > LastDay ? NoticeStatus.Ended
        : NoticeStatus.Running;

    /// <summary>Sums up and signs the rows; before the first save only.</summary>
    public void Seal(IReadOnlyList<NoticeRow> rows, Func<string, string> mark)
    {
        (RowCount, Amount) = (rows.Count, rows.Aggregate(Yuan.Zero, (sum, r) => sum + r.Amount));
        Digest = NoticeText.Digest(Number, rows);
        Mac = mark(NoticeText.Head(this));
    }
}

/// <summary>What an office decides when it publishes.</summary>
internal sealed record NoticeHead(string Number, Guid DivisionId, ClaimKind Kind)
{
    public required Guid EditionId { get; init; }

    public required string EditionLabel { get; init; }

    public required int WorkingDays { get; init; }

    public required string ContactPhone { get; init; }

    public string? ContactEmail { get; init; }
}

/// <summary>The end of a notice: who passed its lines on, and when. One per notice, never changed.</summary>
internal sealed class NoticeClosing : Entity, IScoped
{
    private NoticeClosing() { }

    public NoticeClosing(Guid id, PublicityNotice notice, DateOnly on, NoticeCloserName? by)
        : base(id)
    {
        (NoticeId, DivisionId, ClosedOn) = (notice.Id, notice.DivisionId, on);
        (ByUserId, ByName) = (by?.UserId, by?.Name);
    }

    public Guid NoticeId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public DateOnly ClosedOn { get; private set; }

    /// <summary>Null when the clock closed it.</summary>
    public Guid? ByUserId { get; private set; }

    public string? ByName { get; private set; }
}

internal sealed record NoticeCloserName(Guid UserId, string Name);
