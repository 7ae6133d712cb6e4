using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>Money granted to a base: its source, amount and the document that grants it. The budget is the sum of these.</summary>
internal sealed class BaseFunding
{
    private BaseFunding() { }

    public BaseFunding(FundingSource source, DateOnly on, Yuan amount, string reference, Actor by)
    {
        (Id, Source, On, Amount, Reference) = (Guid.CreateVersion7(), source, on, amount, reference);
        (ByName, At) = (by.Name, by.At);
    }

    public Guid Id { get; private set; }

    public FundingSource Source { get; private set; }

    public DateOnly On { get; private set; }

    public Yuan Amount { get; private set; }

    public string Reference { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
