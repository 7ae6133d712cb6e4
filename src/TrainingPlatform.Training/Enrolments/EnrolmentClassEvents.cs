using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>Enrolments follow their class: it starts, it is completed, it is cancelled.</summary>
internal sealed class EnrolmentClassEvents(TrainingPlatformDbContext db, ICurrentUser user, IBusinessClock clock)
    : IDomainEventHandler<TrainingClassStarted>,
        IDomainEventHandler<TrainingClassCompleted>,
        IDomainEventHandler<TrainingClassCancelled>
{
    public async Task HandleAsync(TrainingClassStarted domainEvent, CancellationToken ct)
    {
        foreach (var enrolment in await InAsync(domainEvent.ClassId, [EnrolmentStatus.Admitted], ct))
            enrolment.Attend(Act());
    }

    public async Task HandleAsync(TrainingClassCompleted domainEvent, CancellationToken ct)
    {
        foreach (var enrolment in await InAsync(domainEvent.ClassId, [EnrolmentStatus.Admitted, EnrolmentStatus.Attending], ct))
            enrolment.Complete(Act());
    }

    public async Task HandleAsync(TrainingClassCancelled domainEvent, CancellationToken ct)
    {
        EnrolmentStatus[] live = [EnrolmentStatus.Applied, EnrolmentStatus.Admitted, EnrolmentStatus.Attending];
        foreach (var enrolment in await InAsync(domainEvent.ClassId, live, ct))
        {
            if (enrolment.Status == EnrolmentStatus.Applied)
                enrolment.Refuse(domainEvent.Reason, Act());
            else
                enrolment.Remove(domainEvent.Reason, Act());
        }
    }

    private async Task<List<Enrolment>> InAsync(Guid classId, EnrolmentStatus[] statuses, CancellationToken ct) =>
        await db.Set<Enrolment>().Where(e => e.ClassId == classId && statuses.Contains(e.Status)).ToListAsync(ct);

    private EnrolmentAct Act() => new(user.Id, clock.Today, clock.Now);
}
