namespace TrainingPlatform.Domain;

/// <summary>Aggregate root with ABP's four audit columns, written by the audit interceptor (system clock, UTC).</summary>
public abstract class AuditedAggregateRoot : AggregateRoot
{
    protected AuditedAggregateRoot() { }

    protected AuditedAggregateRoot(Guid id)
        : base(id) { }

    public DateTimeOffset CreationTime { get; set; }

    public Guid? CreatorId { get; set; }

    public DateTimeOffset? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}
