using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Indicators;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

/// <summary>A frozen progress report: its bytes and their digest. Later changes make a later report; the database refuses to change this one.</summary>
internal sealed class PilotSnapshot : Entity, IScoped
{
    private PilotSnapshot() { }

    public PilotSnapshot(Guid id, Guid divisionId, ReportPeriod period, FrozenContent content, Actor by)
        : base(id)
    {
        (DivisionId, Year, Quarter) = (divisionId, period.Year, period.Quarter);
        (ContentJson, Digest, IsPublic) = (content.Json, content.Digest, content.IsPublic);
        (FrozenByUserId, FrozenByName, FrozenAt) = (by.UserId, by.Name, by.At);
    }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public int Year { get; private set; }

    public int Quarter { get; private set; }

    public string ContentJson { get; private set; } = "";

    public string Digest { get; private set; } = "";

    /// <summary>Its totals stand on the public page.</summary>
    public bool IsPublic { get; private set; }

    public Guid FrozenByUserId { get; private set; }

    public string FrozenByName { get; private set; } = "";

    public DateTimeOffset FrozenAt { get; private set; }
}

internal sealed record FrozenContent(string Json, string Digest, bool IsPublic);
