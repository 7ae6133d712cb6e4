using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.LivingAllowances;

/// <summary>Proposes for completed classes whose event found no edition or no class yet. Idempotent; runs with every migration.</summary>
internal sealed class AllowanceCatchUp(TrainingPlatformDbContext db, UnitOfWork work, ITrainingFacts training, AllowanceProposal proposal)
    : IDataSeedContributor
{
    public int Order => 800;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        foreach (var classId in await training.CompletedClassesAsync(ct))
            await work.RunAsync(
                async c =>
                {
                    await proposal.ProposeAsync(classId, c);
                    await db.SaveChangesAsync(c);
                },
                ct,
                "claim-class:" + classId
            );
    }
}
