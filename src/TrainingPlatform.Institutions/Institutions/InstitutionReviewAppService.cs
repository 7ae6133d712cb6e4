using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>What the county does about an institution: return, approve, reject, suspend, resume.</summary>
internal sealed class InstitutionReviewAppService(
    TrainingPlatformDbContext db,
    InstitutionReader reader,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<InstitutionReviewAppService> log
)
{
    public Task<InstitutionDto> ReturnAsync(Guid id, ReturnInput input, CancellationToken ct)
    {
        var reasons = InstitutionInputRules.ReadReasons(input);
        return ChangeAsync(id, i => i.Return(reasons, By, clock.Now), ct);
    }

    public Task<InstitutionDto> ApproveAsync(Guid id, ApproveInput input, CancellationToken ct)
    {
        var from = input.ListedFrom ?? clock.Today;
        new InputCheck()
            .That(input.ListedTo is null || input.ListedTo >= from, "listedTo", InstitutionsErrorCodes.ListedToBeforeFrom)
            .Text("note", input.Note, 500, required: false)
            .ThrowIfAny();
        return ChangeAsync(id, i => i.Approve(new ListingPeriod(from, input.ListedTo), input.Note, By, clock.Now), ct);
    }

    public Task<InstitutionDto> RejectAsync(Guid id, ReasonInput input, CancellationToken ct)
    {
        var reason = InstitutionInputRules.ReadReason(input);
        return ChangeAsync(id, i => i.Reject(reason, By, clock.Now), ct);
    }

    public Task<InstitutionDto> SuspendAsync(Guid id, ReasonInput input, CancellationToken ct)
    {
        var reason = InstitutionInputRules.ReadReason(input);
        return ChangeAsync(id, i => i.Suspend(clock.Today, reason, By, clock.Now), ct);
    }

    public Task<InstitutionDto> ResumeAsync(Guid id, ReasonInput input, CancellationToken ct)
    {
        var reason = InstitutionInputRules.ReadReason(input);
        return ChangeAsync(id, i => i.Resume(clock.Today, reason, By, clock.Now), ct);
    }

    private Guid By => user.Id!.Value;

    private async Task<InstitutionDto> ChangeAsync(Guid id, Action<TrainingInstitution> change, CancellationToken ct)
    {
        var institution = await reader.LoadAsync(id, ct);
        change(institution);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Institution {Number} is now {Status}", institution.Number, institution.Status);
        return await reader.ToDtoAsync(institution, ct);
    }
}
