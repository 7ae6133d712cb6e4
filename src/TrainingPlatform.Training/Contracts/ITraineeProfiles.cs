using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Training.Contracts;

/// <summary>What other modules may write into the record of a person.</summary>
public interface ITraineeProfiles
{
    /// <summary>The person's account from now on: payments to come go there. Nothing happens where no record is kept any more. The caller saves.</summary>
    Task ReceiveAtAsync(Guid traineeId, string bankName, BankAccountNumber account, CancellationToken ct);
}
