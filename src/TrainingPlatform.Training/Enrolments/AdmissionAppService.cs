using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>What the institution does about those who applied.</summary>
internal sealed class AdmissionAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    EnrolmentReader reader,
    EnrolmentRules rules,
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

    public async Task<EnrolmentDto> AdmitAsync(Guid id, CancellationToken ct)
    {
        var classId = (await reader.LoadAsync(id, ct)).ClassId;
        return await work.RunAsync(c => DecideAsync(id, e => AdmitAsync(e, c), c), ct, "class:" + classId);
    }

    public Task<EnrolmentDto> RefuseAsync(Guid id, EnrolmentReasonInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return DecideAsync(id, e => Done(() => e.Refuse(input.Reason!, Act())), ct);
    }

    public Task<EnrolmentDto> RemoveAsync(Guid id, EnrolmentReasonInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return DecideAsync(id, e => Done(() => e.Remove(input.Reason!, Act())), ct);
    }

    private async Task AdmitAsync(Enrolment enrolment, CancellationToken ct)
    {
        var trainingClass = await rules.ClassAsync(enrolment.ClassId, ct);
        await rules.CheckSeatAsync(trainingClass, ct);
        enrolment.Admit(Act());
        if (trainingClass.Status == TrainingClassStatus.Running)
            enrolment.Attend(Act());
    }

    private async Task<EnrolmentDto> DecideAsync(Guid id, Func<Enrolment, Task> decide, CancellationToken ct)
    {
        var enrolment = await reader.LoadAsync(id, ct);
        await decide(enrolment);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Enrolment {Number} is {Status}", enrolment.Number, enrolment.Status);
        return await reader.OneAsync(enrolment, ct);
    }

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private EnrolmentAct Act() => new(user.Id, clock.Today, clock.Now);
}
