using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>
/// A determination of a pilot's tax credit as it was made: facts, edition, canonical bytes and their hash. Rows are only added; the latest
/// sequence holds, earlier ones show what held before.
/// </summary>
internal sealed class PilotCredit : Entity, IScoped
{
    private PilotCredit() { }

    public PilotCredit(Guid id, PilotEnterprise pilot, int sequence, DeterminedCredit credit, DateTimeOffset at)
        : base(id)
    {
        (PilotEnterpriseId, DivisionId, InstitutionId, Sequence, At) = (pilot.Id, pilot.DivisionId, pilot.InstitutionId, sequence, at);
        (FactsJson, DeterminationJson, Hash) = (credit.FactsJson, credit.DeterminationJson, credit.Hash);
        (EditionId, EditionLabel) = (credit.Edition.Id, credit.Edition.Label);
    }

    public Guid PilotEnterpriseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public int Sequence { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string FactsJson { get; private set; } = "";

    public string DeterminationJson { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public Guid EditionId { get; private set; }

    public string EditionLabel { get; private set; } = "";
}

/// <summary>The answer of the policy with the bytes that are kept.</summary>
internal sealed record DeterminedCredit(string FactsJson, string DeterminationJson, string Hash, EditionInForce Edition);
