using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.IntegrationPilots.Bases;

namespace TrainingPlatform.IntegrationPilots.Sharing;

/// <summary>Institutions offer resources and book those of others. One resource is never taken twice at a time, whoever asks first.</summary>
internal sealed class SharingAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    SharingReader reader,
    PilotBaseReader bases,
    IInstitutionFacts institutions,
    IDataScope scope,
    Actors actors,
    IBusinessClock clock,
    ILogger<SharingAppService> log
)
{
    public async Task<SharedResourceDto> OfferAsync(ResourceOfferInput input, CancellationToken ct)
    {
        var offer = Read(input);
        var owner = await OwnAsync(ct);
        if (input.PilotBaseId is { } baseId)
            await bases.LoadAsync(baseId, ct);
        var resource = new SharedResource(Guid.CreateVersion7(), offer, owner, input.PilotBaseId);
        db.Add(resource);
        await db.SaveChangesAsync(ct);
        return reader.ToDto(resource, []);
    }

    public async Task<SharedResourceDto> WithdrawAsync(Guid id, CancellationToken ct)
    {
        var resource = await db.Set<SharedResource>()
            .SingleOrDefaultAsync(r => r.Id == id && r.OwnerInstitutionId == scope.InstitutionId, ct);
        if (resource is null)
            throw new EntityNotFoundException(typeof(SharedResource), id);
        resource.Withdraw(clock.Today);
        await db.SaveChangesAsync(ct);
        return reader.ToDto(resource, []);
    }

    public async Task<ResourceBookingDto> BookAsync(BookingInput input, CancellationToken ct)
    {
        var time = Read(input);
        var booker = await OwnAsync(ct);
        var booking = await unitOfWork.RunAsync(
            c => BookAsync(input.ResourceId!.Value, booker, time, input.Purpose!.Trim(), c),
            ct,
            "shared-resource:" + input.ResourceId
        );
        log.LogInformation("Resource {ResourceId} booked for {On}", booking.ResourceId, booking.On);
        return reader.ToDto(booking);
    }

    public Task<ResourceBookingDto> CancelAsync(Guid id, CancellationToken ct) => ChangeAsync(id, (booking, _, _) => booking.Cancel(), ct);

    public Task<ResourceBookingDto> StateUseAsync(Guid id, BookingUseInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(
                input.Hours is > 0 and <= 24 && decimal.Round(input.Hours, 2) == input.Hours,
                "hours",
                IntegrationPilotsErrorCodes.QuantityWrong
            )
            .ThrowIfAny();
        return ChangeAsync(id, (booking, own, _) => booking.StateUse(input.Hours, own, clock.Today), ct);
    }

    public Task<ResourceBookingDto> ConfirmAsync(Guid id, CancellationToken ct) =>
        ChangeAsync(id, (booking, own, by) => booking.Confirm(own, by), ct);

    private async Task<ResourceBooking> BookAsync(
        Guid resourceId,
        SharingParty booker,
        BookedTime time,
        string purpose,
        CancellationToken ct
    )
    {
        var resource =
            await db.Set<SharedResource>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == resourceId, ct)
            ?? throw new EntityNotFoundException(typeof(SharedResource), resourceId);
        Expect(resource.WithdrawnOn is null, IntegrationPilotsErrorCodes.ResourceWithdrawn, resource);
        Expect(resource.OwnerInstitutionId != booker.InstitutionId, IntegrationPilotsErrorCodes.ResourceOwn, resource);
        Expect(time.From >= resource.OpenFrom && time.Until <= resource.OpenUntil, IntegrationPilotsErrorCodes.ResourceClosed, resource);
        var sameDay = await db.Set<ResourceBooking>()
            .AsNoTracking()
            .Where(b => b.ResourceId == resourceId && b.On == time.On && b.Status != BookingStatus.Cancelled)
            .ToListAsync(ct);
        Expect(!sameDay.Exists(b => b.Time.Overlaps(time)), IntegrationPilotsErrorCodes.ResourceTaken, resource);
        var booking = new ResourceBooking(Guid.CreateVersion7(), resource, booker, time, purpose);
        db.Add(booking);
        await db.SaveChangesAsync(ct);
        return booking;
    }

    private async Task<ResourceBookingDto> ChangeAsync(Guid id, Action<ResourceBooking, Guid, Actor> change, CancellationToken ct)
    {
        var booking = await reader.LoadOwnAsync(id, ct);
        change(booking, scope.InstitutionId!.Value, await actors.CurrentAsync(ct));
        await db.SaveChangesAsync(ct);
        return reader.ToDto(booking);
    }

    private async Task<SharingParty> OwnAsync(CancellationToken ct) =>
        scope.InstitutionId is { } own && await institutions.FindAsync(own, ct) is { } row
            ? new SharingParty(row.Id, row.Name, row.DivisionId)
            : throw new BusinessException(IntegrationPilotsErrorCodes.NoEnterprise);

    private static ResourceOffer Read(ResourceOfferInput input)
    {
        new InputCheck()
            .That(input.Kind is { } kind && Enum.IsDefined(kind), "kind", InputCheck.RequiredCode)
            .Text("name", input.Name, 128)
            .Text("description", input.Description, 500, required: false)
            .That(
                input is { OpenFrom: { } from, OpenUntil: { } until } && from < until,
                "openUntil",
                IntegrationPilotsErrorCodes.TimesWrong
            )
            .ThrowIfAny();
        return new ResourceOffer
        {
            Kind = input.Kind!.Value,
            Name = input.Name!.Trim(),
            Description = input.Description?.Trim() ?? "",
            OpenFrom = input.OpenFrom!.Value,
            OpenUntil = input.OpenUntil!.Value,
        };
    }

    private BookedTime Read(BookingInput input)
    {
        new InputCheck()
            .That(input.ResourceId is not null, "resourceId", InputCheck.RequiredCode)
            .That(input.On is not null, "on", InputCheck.RequiredCode)
            .That(input.On is not { } on || on >= clock.Today, "on", IntegrationPilotsErrorCodes.BookingDayPassed)
            .That(input is { From: { } from, Until: { } until } && from < until, "until", IntegrationPilotsErrorCodes.TimesWrong)
            .Text("purpose", input.Purpose, 200)
            .ThrowIfAny();
        return new BookedTime(input.On!.Value, input.From!.Value, input.Until!.Value);
    }

    private static void Expect(bool holds, string code, SharedResource resource)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Name", resource.Name);
    }
}
