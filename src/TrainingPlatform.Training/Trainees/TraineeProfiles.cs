using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.IdCorrections;

namespace TrainingPlatform.Training.Trainees;

internal sealed class TraineeProfiles(TrainingPlatformDbContext db, TraineeRegistrar registrar) : ITraineeProfiles
{
    public async Task ReceiveAtAsync(Guid traineeId, string bankName, BankAccountNumber account, CancellationToken ct)
    {
        if (await db.Set<Trainee>().FirstOrDefaultAsync(t => t.Id == traineeId, ct) is { } trainee)
            registrar.ReceiveAt(trainee, bankName, account);
    }

    public async Task<IReadOnlyList<AcceptedCorrection>> CorrectionsAsync(Guid traineeId, CancellationToken ct)
    {
        var accepted = db.Set<IdCorrection>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(c => c.TraineeId == traineeId && c.Status == IdCorrectionStatus.Accepted);
        return
        [
            .. (await accepted.AsNoTracking().ToListAsync(ct)).Select(c => new AcceptedCorrection(c.DecidedAt!.Value, c.DecidedByName)),
        ];
    }
}
