using TrainingPlatform.Application;

namespace TrainingPlatform.IntegrationPilots.Decisions;

/// <summary>One dated step of an enterprise, a base or a city: from which day it holds, who decided and on what ground. Never changed.</summary>
internal abstract class DatedDecision
{
    protected DatedDecision() { }

    protected DatedDecision(DateOnly on, Actor by, string? ground)
    {
        (Id, On, Ground) = (Guid.CreateVersion7(), on, ground);
        (ByUserId, ByPersonKey, ByName, At) = (by.UserId, by.PersonKey, by.Name, by.At);
    }

    public Guid Id { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Document number, result or reason in the decider's words.</summary>
    public string? Ground { get; private set; }

    protected DatedDecisionDto ToDto(Enum status) => new(status.ToString(), On, ByName, At, Ground);
}

/// <summary>A step as it is shown, with the state it led to.</summary>
internal sealed record DatedDecisionDto(string Status, DateOnly On, string ByName, DateTimeOffset At, string? Ground);
