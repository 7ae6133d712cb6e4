using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Hands domain events to their handlers before the save, in the same transaction, until none is left (at most 10 rounds).</summary>
public sealed class DomainEventDispatcher(IServiceProvider services) : SaveChangesInterceptor
{
    private const int MaxRounds = 10;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        for (var round = 0; ; round++)
        {
            var events = eventData.Context!.ChangeTracker.Entries<AggregateRoot>().SelectMany(e => e.Entity.TakeEvents()).ToList();
            if (events.Count == 0)
                return await base.SavingChangesAsync(eventData, result, cancellationToken);
            if (round == MaxRounds)
                throw new InvalidOperationException($"domain events still arise after {MaxRounds} rounds: {events[0].GetType().Name}");
            foreach (var domainEvent in events)
                await DispatchAsync(domainEvent, cancellationToken);
            // Write guard and audit see what the handlers did, also in a save that looks for changes only once.
            eventData.Context.ChangeTracker.DetectChanges();
        }
    }

    private Task DispatchAsync(IDomainEvent domainEvent, CancellationToken ct) =>
        (Task)
            typeof(DomainEventDispatcher)
                .GetMethod(nameof(DispatchToAsync), BindingFlags.NonPublic | BindingFlags.Instance)!
                .MakeGenericMethod(domainEvent.GetType())
                .Invoke(this, [domainEvent, ct])!;

    private async Task DispatchToAsync<TEvent>(TEvent domainEvent, CancellationToken ct)
        where TEvent : IDomainEvent
    {
        foreach (var handler in services.GetServices<IDomainEventHandler<TEvent>>())
            await handler.HandleAsync(domainEvent, ct);
    }
}
