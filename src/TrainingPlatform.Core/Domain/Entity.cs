namespace TrainingPlatform.Domain;

/// <summary>A row with a Guid v7 id that its creator passes in.</summary>
public abstract class Entity
{
    protected Entity() { }

    protected Entity(Guid id) => Id = id;

    public Guid Id { get; private set; }
}
