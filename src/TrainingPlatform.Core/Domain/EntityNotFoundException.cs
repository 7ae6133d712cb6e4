namespace TrainingPlatform.Domain;

/// <summary>The row is absent or out of the caller's scope: the same answer, 404.</summary>
public sealed class EntityNotFoundException(Type entityType, object? id = null) : Exception($"{entityType.Name} {id}")
{
    public Type EntityType { get; } = entityType;

    public object? Id { get; } = id;
}
