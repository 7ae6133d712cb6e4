using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Demo;

/// <summary>Invented trainees with facts, enrolments in every state, attendance and results; the first is the person of worked case LPT-02.</summary>
internal sealed class EnrolmentDemoSeed(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    DemoTraineeMaker trainees,
    DemoEnrolmentMaker enrolments,
    DemoAttendanceMaker attendance
) : IDataSeedContributor
{
    public int Order => 350;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo || await db.Set<Trainee>().AnyAsync(ct))
            return;
        await unitOfWork.RunAsync(AddAsync, ct);
    }

    private async Task AddAsync(CancellationToken ct)
    {
        var people = new Dictionary<string, Trainee>();
        foreach (var demo in DemoFile.Read<DemoTrainee>("demo-trainees.json"))
            people[demo.Key] = await trainees.MakeAsync(demo, ct);
        foreach (var ofClass in DemoFile.Read<DemoEnrolment>("demo-enrolments.json").GroupBy(e => e.Class))
        {
            var trainingClass = await db.Set<TrainingClass>()
                .Include(c => c.Sessions)
                .AsSplitQuery()
                .SingleAsync(c => c.Name == ofClass.Key, ct);
            var made = new List<(DemoEnrolment Demo, Enrolment Enrolment)>();
            foreach (var demo in ofClass)
                made.Add((demo, await enrolments.MakeAsync(demo, people[demo.Trainee], trainingClass, ct)));
            if (trainingClass.TakesAttendance)
                await attendance.MakeAsync(trainingClass, made, ct);
        }
        await db.SaveChangesAsync(ct);
    }
}
