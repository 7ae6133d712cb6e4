using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Reminders;

internal enum PilotReminderKind
{
    Plan,
    Indicators,
}

/// <summary>Something a pilot owes by a day. Raised once, settled when it is there.</summary>
internal sealed class PilotReminder : Entity, IScoped
{
    private PilotReminder() { }

    public PilotReminder(Guid id, PilotEnterprise pilot, DueThing due, DateTimeOffset at)
        : base(id)
    {
        (PilotEnterpriseId, DivisionId, InstitutionId) = (pilot.Id, pilot.DivisionId, pilot.InstitutionId);
        (Kind, Year, Quarter, DueOn, RaisedAt) = (due.Kind, due.Year, due.Quarter, due.DueOn, at);
    }

    public Guid PilotEnterpriseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public PilotReminderKind Kind { get; private set; }

    public int Year { get; private set; }

    public int Quarter { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateTimeOffset RaisedAt { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public void Settle(DateTimeOffset at) => SettledAt ??= at;
}

/// <summary>What is due: the plan (quarter 0), or the indicators of a quarter.</summary>
internal sealed record DueThing(PilotReminderKind Kind, int Year, int Quarter, DateOnly DueOn);
