using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Trainees;

internal sealed class TraineeProfiles(TrainingPlatformDbContext db, TraineeRegistrar registrar) : ITraineeProfiles
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    public async Task ReceiveAtAsync(Guid traineeId, string bankName, BankAccountNumber account, CancellationToken ct)
    {
        var trainee = await db.Set<Trainee>().FirstOrDefaultAsync(t => t.Id == traineeId, ct) ?? throw new EntityNotFoundException(typeof(Trainee), traineeId);
        registrar.ReceiveAt(trainee, bankName, account);
    }
}
