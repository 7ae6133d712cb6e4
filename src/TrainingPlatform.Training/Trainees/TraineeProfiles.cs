using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Trainees;

internal sealed class TraineeProfiles(TrainingPlatformDbContext db, TraineeRegistrar registrar) : ITraineeProfiles
{
    public async Task ReceiveAtAsync(Guid traineeId, string bankName, BankAccountNumber account, CancellationToken ct)
    {
        if (await db.Set<Trainee>().FirstOrDefaultAsync(t => t.Id == traineeId, ct) is { } trainee)
            registrar.ReceiveAt(trainee, bankName, account);
    }
}
