namespace TrainingPlatform.Domain;

/// <summary>A row that belongs to a county office and perhaps to an institution and a trainee; the named query filter reads it.</summary>
public interface IScoped
{
    Guid DivisionId { get; }

    Guid? InstitutionId { get; }

    Guid? TraineeId { get; }
}
