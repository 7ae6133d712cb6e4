using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Demo;

/// <summary>Invented claims of the completed demo classes, with lines at every stage of review. Runs last.</summary>
internal sealed class SubsidiesDemoSeed(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ITrainingFacts training,
    ClaimDeterminations determinations,
    ClaimNumbers numbers,
    ActorReader duties,
    DemoOffice office,
    DemoNotice notice
) : IDataSeedContributor
{
    public int Order => 900;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo || await db.Set<SubsidyClaim>().AnyAsync(c => c.Kind == ClaimKind.TrainingSubsidy, ct))
            return;
        foreach (var classId in await training.CompletedClassesAsync(ct))
            await work.RunAsync(c => AddAsync(classId, c), ct);
    }

    private async Task AddAsync(Guid classId, CancellationToken ct)
    {
        var determined = await determinations.ReadAsync(classId, ClaimKind.TrainingSubsidy, ct);
        var trained = determined.Material.Class;
        if (determined.Material.Enrolments.Count == 0 || await office.OfAsync(trained, ct) is not { } people)
            return;
        var review = new DemoReview(people, await duties.DutiesAsync(trained, ct), determined.ReviewRules());
        var claim = new SubsidyClaim(
            Guid.CreateVersion7(),
            await numbers.NextAsync(ClaimKind.TrainingSubsidy, trained, ct),
            ClaimKind.TrainingSubsidy,
            trained,
            people.Clerk,
            people.Clerk.At
        );
        claim.Redetermine(determined.Lines(null), people.Clerk.At);
        review.Training(claim);
        db.Add(claim);
        var allowance = await db.Set<SubsidyClaim>()
            .Include(c => c.Lines)
            .AsSplitQuery()
            .FirstOrDefaultAsync(c => c.ClassId == classId && c.Kind == ClaimKind.LivingAllowance, ct);
        if (allowance is not null)
            review.Allowance(allowance);
        await db.SaveChangesAsync(ct);
        await notice.PublishAsync(claim, people, ct);
        review.Approve(claim);
        review.PassMore(claim);
        await db.SaveChangesAsync(ct);
    }
}
