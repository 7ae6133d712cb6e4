using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Sharing;

internal enum BookingStatus
{
    Booked,

    /// <summary>The owner has said how long it was used.</summary>
    UseStated,

    /// <summary>The other side agrees: the hours count.</summary>
    Confirmed,
    Cancelled,
}

/// <summary>A day and the hours of it.</summary>
internal sealed record BookedTime(DateOnly On, TimeOnly From, TimeOnly Until)
{
    public decimal Hours => (decimal)(Until - From).TotalMinutes / 60m;

    public bool Overlaps(BookedTime other) => On == other.On && From < other.Until && other.From < Until;
}

/// <summary>
/// A resource taken by another institution for some hours. It belongs to two sides, perhaps of two divisions: <see cref="BookingScope"/> says who
/// sees it. The owner states the hours used, the other side confirms them.
/// </summary>
internal sealed class ResourceBooking : AuditedAggregateRoot
{
    private ResourceBooking() { }

    public ResourceBooking(Guid id, SharedResource resource, SharingParty booker, BookedTime time, string purpose)
        : base(id)
    {
        (ResourceId, ResourceName, Kind, Purpose) = (resource.Id, resource.Name, resource.Kind, purpose);
        (ProviderInstitutionId, ProviderName, ProviderDivisionId) = (
            resource.OwnerInstitutionId,
            resource.OwnerName,
            resource.OwnerDivisionId
        );
        (BookerInstitutionId, BookerName, BookerDivisionId) = (booker.InstitutionId, booker.Name, booker.DivisionId);
        (On, From, Until) = (time.On, time.From, time.Until);
    }

    public Guid ResourceId { get; private set; }

    public string ResourceName { get; private set; } = "";

    public SharedResourceKind Kind { get; private set; }

    public string Purpose { get; private set; } = "";

    public Guid ProviderInstitutionId { get; private set; }

    public string ProviderName { get; private set; } = "";

    public Guid ProviderDivisionId { get; private set; }

    public Guid BookerInstitutionId { get; private set; }

    public string BookerName { get; private set; } = "";

    public Guid BookerDivisionId { get; private set; }

    public DateOnly On { get; private set; }

    public TimeOnly From { get; private set; }

    public TimeOnly Until { get; private set; }

    public BookingStatus Status { get; private set; }

    /// <summary>As stated by the owner; they count once confirmed.</summary>
    public decimal? UsedHours { get; private set; }

    public string? ConfirmedByName { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public BookedTime Time => new(On, From, Until);

    public bool IsOf(Guid institutionId) => ProviderInstitutionId == institutionId || BookerInstitutionId == institutionId;

    /// <summary>By the owner, from the day itself on; not more hours than were booked.</summary>
    public void StateUse(decimal hours, Guid institutionId, DateOnly today)
    {
        Expect(institutionId == ProviderInstitutionId, IntegrationPilotsErrorCodes.BookingOtherSide);
        Expect(Status is BookingStatus.Booked or BookingStatus.UseStated && On <= today, IntegrationPilotsErrorCodes.BookingNotInState);
        Expect(hours <= Time.Hours, IntegrationPilotsErrorCodes.BookingHoursTooMany);
        (UsedHours, Status) = (hours, BookingStatus.UseStated);
    }

    /// <summary>By the side that used it.</summary>
    public void Confirm(Guid institutionId, Actor by)
    {
        Expect(institutionId == BookerInstitutionId, IntegrationPilotsErrorCodes.BookingOtherSide);
        Expect(Status == BookingStatus.UseStated, IntegrationPilotsErrorCodes.BookingNotInState);
        (Status, ConfirmedByName, ConfirmedAt) = (BookingStatus.Confirmed, by.Name, by.At);
    }

    public void Cancel()
    {
        Expect(Status == BookingStatus.Booked, IntegrationPilotsErrorCodes.BookingNotInState);
        Status = BookingStatus.Cancelled;
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Name", ResourceName);
    }
}
