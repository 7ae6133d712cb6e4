using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.IntegrationPilots.Sharing;

/// <summary>Offers of everybody, and the bookings of the caller's side.</summary>
internal sealed class SharingReader(TrainingPlatformDbContext db, IDivisionTree divisions, IDataScope scope, IBusinessClock clock)
{
    public async Task<PagedResultDto<SharedResourceDto>> OffersAsync(SharedResourceListRequest request, CancellationToken ct)
    {
        var query = db.Set<SharedResource>().AsNoTracking().Where(r => r.WithdrawnOn == null);
        if (request.Kind is { } kind)
            query = query.Where(r => r.Kind == kind);
        if (request.Filter?.Trim() is { Length: > 0 } filter)
            query = query.Where(r => r.Name.Contains(filter) || r.OwnerName.Contains(filter));
        var total = await query.LongCountAsync(ct);
        var rows = await query.OrderBy(r => r.Name).ThenBy(r => r.Id).Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        var ids = rows.Select(r => r.Id).ToList();
        var today = clock.Today;
        var taken = (
            await db.Set<ResourceBooking>()
                .AsNoTracking()
                .Where(b => ids.Contains(b.ResourceId) && b.On >= today && b.Status != BookingStatus.Cancelled)
                .ToListAsync(ct)
        ).ToLookup(b => b.ResourceId);
        return new(total, [.. rows.Select(r => ToDto(r, taken[r.Id]))]);
    }

    public async Task<PagedResultDto<ResourceBookingDto>> BookingsAsync(PagedAndSortedRequest request, CancellationToken ct)
    {
        var query = db.Set<ResourceBooking>().AsNoTracking().SeenBy(scope);
        var total = await query.LongCountAsync(ct);
        var rows = await query
            .OrderByDescending(b => b.On)
            .ThenByDescending(b => b.Id)
            .Skip(request.Skip())
            .Take(request.Take())
            .ToListAsync(ct);
        return new(total, [.. rows.Select(ToDto)]);
    }

    /// <summary>For one of the two sides to change: an office reads only.</summary>
    /// <exception cref="EntityNotFoundException">Absent, or of others.</exception>
    public async Task<ResourceBooking> LoadOwnAsync(Guid id, CancellationToken ct) =>
        await db.Set<ResourceBooking>().SeenBy(scope).SingleOrDefaultAsync(b => b.Id == id, ct) is { } booking
        && scope.InstitutionId is { } own
        && booking.IsOf(own)
            ? booking
            : throw new EntityNotFoundException(typeof(ResourceBooking), id);

    public SharedResourceDto ToDto(SharedResource r, IEnumerable<ResourceBooking> taken) =>
        new()
        {
            Id = r.Id,
            Kind = r.Kind,
            Name = r.Name,
            Description = r.Description,
            OwnerName = r.OwnerName,
            DivisionName = divisions.Get(r.OwnerDivisionId).Name,
            OpenFrom = r.OpenFrom,
            OpenUntil = r.OpenUntil,
            IsOwn = r.OwnerInstitutionId == scope.InstitutionId,
            Taken = [.. taken.OrderBy(b => b.On).ThenBy(b => b.From).Select(b => new TakenTimeDto(b.On, b.From, b.Until))],
        };

    public ResourceBookingDto ToDto(ResourceBooking b) =>
        new()
        {
            Id = b.Id,
            ResourceName = b.ResourceName,
            Kind = b.Kind,
            ProviderName = b.ProviderName,
            BookerName = b.BookerName,
            Purpose = b.Purpose,
            On = b.On,
            From = b.From,
            Until = b.Until,
            Hours = b.Time.Hours,
            UsedHours = b.UsedHours,
            Status = b.Status,
            IsProvider = b.ProviderInstitutionId == scope.InstitutionId,
            IsBooker = b.BookerInstitutionId == scope.InstitutionId,
        };
}
