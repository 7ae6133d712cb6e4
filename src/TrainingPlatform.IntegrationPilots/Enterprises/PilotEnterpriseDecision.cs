using TrainingPlatform.Application;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

/// <summary>One dated step of a pilot: the state it led to, from which day, who decided and on what ground. Never changed.</summary>
internal sealed class PilotEnterpriseDecision
{
    private PilotEnterpriseDecision() { }

    public PilotEnterpriseDecision(PilotEnterpriseStatus status, DateOnly on, Actor by, string? ground)
    {
        (Id, Status, On, Ground) = (Guid.CreateVersion7(), status, on, ground);
        (ByUserId, ByPersonKey, ByName, At) = (by.UserId, by.PersonKey, by.Name, by.At);
    }

    public Guid Id { get; private set; }

    public PilotEnterpriseStatus Status { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Document number, result or reason in the decider's words.</summary>
    public string? Ground { get; private set; }
}
