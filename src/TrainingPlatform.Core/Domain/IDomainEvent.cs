namespace TrainingPlatform.Domain;

/// <summary>Something that happened in one module and that modules above may act on, in the same transaction.</summary>
public interface IDomainEvent;

/// <summary>Acts on an event before commit. Registered in DI by the module that listens.</summary>
public interface IDomainEventHandler<in TEvent>
    where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent domainEvent, CancellationToken ct);
}
