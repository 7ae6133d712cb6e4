namespace TrainingPlatform.Domain;

/// <summary>An entity that is loaded, guarded and saved as one; carries ABP's concurrency stamp and its domain events.</summary>
public abstract class AggregateRoot : Entity
{
    private readonly List<IDomainEvent> _events = [];

    protected AggregateRoot() { }

    protected AggregateRoot(Guid id)
        : base(id) { }

    /// <summary>New on every update; a caller with an old one gets 409.</summary>
    public string ConcurrencyStamp { get; set; } = Guid.NewGuid().ToString("N");

    protected void Raise(IDomainEvent domainEvent) => _events.Add(domainEvent);

    /// <summary>Hands over the events raised since the last call; the dispatcher calls it before commit.</summary>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        var taken = _events.ToArray();
        _events.Clear();
        return taken;
    }
}
