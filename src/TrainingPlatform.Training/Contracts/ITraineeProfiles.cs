using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Training.Contracts;

/// <summary>What other modules may read of and write into the record of a person.</summary>
public interface ITraineeProfiles
{
    /// <summary>The person's account from now on: payments to come go there. Nothing happens where no record is kept any more. The caller saves.</summary>
    Task ReceiveAtAsync(Guid traineeId, string bankName, BankAccountNumber account, CancellationToken ct);

    /// <summary>Corrections of the person's ID number that were accepted, also outside the scope: without the numbers.</summary>
    Task<IReadOnlyList<AcceptedCorrection>> CorrectionsAsync(Guid traineeId, CancellationToken ct);
}

/// <summary>When a correction took effect and which official decided it.</summary>
public sealed record AcceptedCorrection(DateTimeOffset At, string? ByName);
