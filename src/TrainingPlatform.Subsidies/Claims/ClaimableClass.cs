using TrainingPlatform.Domain;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>A completed class whose training subsidy can be claimed; its id is the class's. Written when the class completes.</summary>
internal sealed class ClaimableClass : Entity, IScoped
{
    private ClaimableClass() { }

    public ClaimableClass(ClassFacts trained, DateOnly? fileBy, DateTimeOffset at)
        : base(trained.Id)
    {
        (Number, Name, DivisionId, InstitutionId) = (trained.Number, trained.Name, trained.DivisionId, trained.InstitutionId);
        (FileBy, CompletedAt) = (fileBy, at);
    }

    public string Number { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>Regular filing deadline of the policy.</summary>
    public DateOnly? FileBy { get; private set; }

    public DateTimeOffset CompletedAt { get; private set; }
}
