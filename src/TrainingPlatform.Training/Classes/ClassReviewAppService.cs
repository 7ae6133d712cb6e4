using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Reviews;

namespace TrainingPlatform.Training.Classes;

/// <summary>What the county does about a filed class. Approval gives the filing number.</summary>
internal sealed class ClassReviewAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    ClassReader reader,
    IDivisionTree divisions,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<ClassReviewAppService> log
)
{
    public const string FilingKind = "FIL";

    public Task<ClassDto> ApproveAsync(Guid id, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var trainingClass = await reader.LoadAsync(id, c);
                var filing = await numbers.NextAsync(FilingKind, divisions.Get(trainingClass.DivisionId).Code, clock.Today.Year, c);
                trainingClass.Approve(filing, user.Id!.Value, clock.Now);
                await db.SaveChangesAsync(c);
                log.LogInformation("Class {Number} approved as {FilingNumber}", trainingClass.Number, filing);
                return await reader.ToDtoAsync(trainingClass, c);
            },
            ct
        );

    public async Task<ClassDto> ReturnAsync(Guid id, ReturnInput input, CancellationToken ct)
    {
        var reasons = ReviewInputs.Read(input);
        var trainingClass = await reader.LoadAsync(id, ct);
        trainingClass.Return(reasons, user.Id!.Value, clock.Now);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Class {Number} returned with {Count} reasons", trainingClass.Number, reasons.Count);
        return await reader.ToDtoAsync(trainingClass, ct);
    }
}
