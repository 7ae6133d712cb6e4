using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Reviews;

namespace TrainingPlatform.Training.Classes;

/// <summary>What an institution does with an approved class: start, end teaching, complete, or cancel.</summary>
internal sealed class ClassRunAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    ClassReader reader,
    IEnumerable<IClassCompletionCheck> completionChecks,
    IEnumerable<IClassCancellationGuard> cancellationGuards,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<ClassRunAppService> log
)
{
    public Task<ClassDto> StartAsync(Guid id, CancellationToken ct) => ChangeAsync(id, c => c.Start(clock.Today, By, clock.Now), ct);

    public Task<ClassDto> EndTeachingAsync(Guid id, CancellationToken ct) =>
        ChangeAsync(id, c => c.EndTeaching(clock.Today, By, clock.Now), ct);

    public Task<ClassDto> CompleteAsync(Guid id, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                await reader.LoadAsync(id, c);
                foreach (var check in completionChecks)
                    await check.CheckAsync(id, c);
                return await ChangeAsync(id, t => t.Complete(By, clock.Now), c);
            },
            ct,
            "class:" + id
        );

    public Task<ClassDto> CancelAsync(Guid id, ReasonInput input, CancellationToken ct)
    {
        var reason = ReviewInputs.Read(input);
        return unitOfWork.RunAsync(
            async c =>
            {
                await reader.LoadAsync(id, c);
                foreach (var guard in cancellationGuards)
                    await guard.CheckAsync(id, c);
                return await ChangeAsync(id, t => t.Cancel(reason, By, clock.Now), c);
            },
            ct,
            "class:" + id
        );
    }

    private Guid By => user.Id!.Value;

    private async Task<ClassDto> ChangeAsync(Guid id, Action<TrainingClass> change, CancellationToken ct)
    {
        var trainingClass = await reader.LoadAsync(id, ct);
        change(trainingClass);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Class {Number} is now {Status}", trainingClass.Number, trainingClass.Status);
        return await reader.ToDtoAsync(trainingClass, ct);
    }
}
