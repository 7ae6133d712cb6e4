using TrainingPlatform.Training.IdCorrections;
using TrainingPlatform.Training.StatedFacts;

namespace TrainingPlatform.Training.Trainees;

internal sealed record TraineeDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string IdMask { get; init; }

    public string? PhoneMask { get; init; }

    public required DateOnly BirthDate { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public string? BankName { get; init; }

    public string? AccountMask { get; init; }

    /// <summary>An allowance goes to the person's own account and to no other.</summary>
    public required string AccountHolder { get; init; }

    public required IReadOnlyList<StatedFactDto> Facts { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<IdCorrectionDto> IdCorrections { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>Name, ID number and phone are not here: they come from the account.</summary>
internal sealed record SaveTraineeInput(Guid DivisionId, string? BankName, string? AccountNumber);
