using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>What the institution does about those who applied.</summary>
internal sealed class AdmissionAppService(
    TrainingPlatformDbContext db,
    EnrolmentReader reader,
    ClassCards classes,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<AdmissionAppService> log
)
{
    public async Task<PagedResultDto<EnrolmentDto>> ListAsync(EnrolmentListRequest request, CancellationToken ct)
    {
        var query = db.Set<Enrolment>().AsNoTracking();
        if (request.ClassId is { } classId)
            query = query.Where(e => e.ClassId == classId);
        if (Enum.TryParse<EnrolmentStatus>(request.Status, out var status))
            query = query.Where(e => e.Status == status);
        if (!string.IsNullOrWhiteSpace(request.Filter))
            query = query.Where(e => e.TraineeName.Contains(request.Filter) || e.Number == request.Filter);
        var count = await query.LongCountAsync(ct);
        var page = await query.OrderBy(e => e.Number).Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        return new(count, await reader.ToDtosAsync(page, ct));
    }

    public Task<EnrolmentDto> AdmitAsync(Guid id, CancellationToken ct) =>
        DecideAsync(
            id,
            (enrolment, card) =>
            {
                if (!card.MayBeJoinedOn(clock.Today))
                    throw new BusinessException(TrainingErrorCodes.ClassNotOpen)
                        .WithData("ClassName", card.Name)
                        .WithData("StartOn", card.StartOn.ToString("O", null));
                enrolment.Admit(Act());
                if (card.Status == TrainingClassStatus.Running)
                    enrolment.Attend(Act());
            },
            ct
        );

    public Task<EnrolmentDto> RefuseAsync(Guid id, EnrolmentReasonInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return DecideAsync(id, (enrolment, _) => enrolment.Refuse(input.Reason!, Act()), ct);
    }

    public Task<EnrolmentDto> RemoveAsync(Guid id, EnrolmentReasonInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return DecideAsync(id, (enrolment, _) => enrolment.Remove(input.Reason!, Act()), ct);
    }

    private async Task<EnrolmentDto> DecideAsync(Guid id, Action<Enrolment, ClassCard> decide, CancellationToken ct)
    {
        var enrolment = await reader.LoadAsync(id, ct);
        var card = await classes.GetAsync(enrolment.ClassId, ct);
        decide(enrolment, card);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Enrolment {Number} is {Status}", enrolment.Number, enrolment.Status);
        return await reader.OneAsync(enrolment, ct);
    }

    private EnrolmentAct Act() => new(user.Id, clock.Today, clock.Now);
}
