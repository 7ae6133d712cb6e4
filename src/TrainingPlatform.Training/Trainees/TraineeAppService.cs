using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.IdCorrections;
using TrainingPlatform.Training.StatedFacts;

namespace TrainingPlatform.Training.Trainees;

internal sealed class TraineeAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ICurrentUser user,
    OwnTrainee own,
    StatedFactReader facts,
    IdCorrectionReader corrections,
    TraineeRegistrar registrar,
    IDataScope scope,
    IDivisionTree divisions,
    IBusinessClock clock
)
{
    public async Task<TraineeDto?> FindMineAsync(CancellationToken ct) =>
        await own.FindAsync(ct) is { } trainee ? await ToDtoAsync(trainee, ct) : null;

    public Task<TraineeDto> SaveMineAsync(SaveTraineeInput input, CancellationToken ct)
    {
        var account = Check(input);
        return work.RunAsync(
            async c =>
            {
                var trainee = await own.FindAsync(c) ?? await registrar.RegisterAsync(input.DivisionId, c);
                using var _ = scope.Open(new DataScopeValue { TraineeId = trainee.Id }, "own trainee record");
                await registrar.RefreshAsync(trainee, c);
                await MoveAsync(trainee, input.DivisionId, c);
                registrar.ReceiveAt(trainee, input.BankName, account);
                await db.SaveChangesAsync(c);
                return await ToDtoAsync(trainee, c);
            },
            ct,
            "trainee:" + user.Id
        );
    }

    private BankAccountNumber? Check(SaveTraineeInput input)
    {
        var hasAccount = !string.IsNullOrWhiteSpace(input.AccountNumber);
        BankAccountNumber? account = null;
        if (hasAccount && BankAccountNumber.TryParse(input.AccountNumber, out var parsed))
            account = parsed;
        var county = divisions.All(clock.Today).Any(d => d.Id == input.DivisionId && d.Level == DivisionLevel.County);
        new InputCheck()
            .That(county, "divisionId", TrainingErrorCodes.DivisionNotCounty)
            .That(!hasAccount || account is not null, "accountNumber", TrainingErrorCodes.BankAccountMalformed)
            .Text("bankName", input.BankName, 128, required: hasAccount)
            .ThrowIfAny();
        return account;
    }

    // What waits for verification goes to the office of the new county.
    private async Task MoveAsync(Trainee trainee, Guid divisionId, CancellationToken ct)
    {
        if (trainee.DivisionId == divisionId)
            return;
        trainee.MoveTo(divisionId);
        foreach (var fact in await db.Set<StatedFact>().Where(f => f.TraineeId == trainee.Id).ToListAsync(ct))
            fact.MoveTo(divisionId);
        foreach (var evidence in await db.Set<Evidence>().Where(e => e.TraineeId == trainee.Id).ToListAsync(ct))
            evidence.MoveTo(divisionId);
        foreach (var correction in await db.Set<IdCorrection>().Where(c => c.TraineeId == trainee.Id).ToListAsync(ct))
            correction.MoveTo(divisionId);
    }

    private async Task<TraineeDto> ToDtoAsync(Trainee trainee, CancellationToken ct) =>
        new()
        {
            Id = trainee.Id,
            Name = trainee.Name,
            IdMask = trainee.IdNumber.Mask,
            PhoneMask = trainee.Phone?.Mask,
            BirthDate = trainee.BirthDate,
            DivisionId = trainee.DivisionId,
            DivisionName = divisions.Get(trainee.DivisionId).Name,
            BankName = trainee.BankName,
            AccountMask = trainee.Account?.Mask,
            AccountHolder = trainee.Name,
            Facts = await facts.OfTraineeAsync(trainee.Id, ct),
            IdCorrections = await corrections.OfTraineeAsync(trainee.Id, ct),
            ConcurrencyStamp = trainee.ConcurrencyStamp,
        };
}
