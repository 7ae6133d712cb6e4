using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training.Demo;

/// <summary>
/// Runs after enrolments, attendance and results are seeded: closes what attendance left open in ended demo classes and completes the
/// classes that are to be completed, so that modules above hear of it with trainees in place.
/// </summary>
internal sealed class ClassCompletionDemoSeed(TrainingPlatformDbContext db, UnitOfWork unitOfWork) : IDataSeedContributor
{
    public int Order => 390;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (context.Demo)
            await unitOfWork.RunAsync(CompleteAsync, ct);
    }

    private async Task CompleteAsync(CancellationToken ct)
    {
        var demo = DemoFile.Read<DemoClass>("demo-classes.json").ToDictionary(c => c.Name, c => c.State);
        var ended = await db.Set<TrainingClass>()
            .Include(c => c.Sessions)
            .AsSplitQuery()
            .Where(c => demo.Keys.Contains(c.Name) && c.Status == TrainingClassStatus.TeachingEnded)
            .ToListAsync(ct);
        foreach (var trainingClass in ended)
        {
            Close(trainingClass);
            if (demo[trainingClass.Name] == TrainingClassStatus.Completed)
                trainingClass.Complete(trainingClass.SubmittedByUserId!.Value, DemoFile.At(trainingClass.EndOn.AddDays(6)));
        }
        await db.SaveChangesAsync(ct);
    }

    private static void Close(TrainingClass trainingClass)
    {
        foreach (var session in trainingClass.Sessions.Where(s => !s.IsClosed))
        {
            session.Open(session.Date);
            session.Close(DemoFile.At(session.Date).AddHours(6));
        }
    }
}
