using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Who changed (or revealed) what, when, before and after. Append-only; holds masks and references, never sealed values.</summary>
public sealed class AuditLogEntry : IWrittenInBulk
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>System clock, UTC.</summary>
    public DateTimeOffset At { get; init; }

    public Guid? UserId { get; init; }

    /// <summary>Created, Modified, Deleted, Revealed, SignedIn …</summary>
    public required string Action { get; init; }

    public required string EntityType { get; init; }

    public required string EntityId { get; init; }

    /// <summary>JSON object: property → [before, after].</summary>
    public string? Changes { get; init; }

    /// <summary>The stated reason, for reveals, overrides and scopes opened by the system.</summary>
    public string? Reason { get; init; }

    public Guid? DivisionId { get; init; }

    public string? TraceId { get; init; }
}

internal sealed class AuditLogEntryConfiguration : IEntityTypeConfiguration<AuditLogEntry>
{
    public void Configure(EntityTypeBuilder<AuditLogEntry> builder)
    {
        builder.ToTable("SysAuditLog");
        builder.Property(e => e.Action).HasMaxLength(32);
        builder.Property(e => e.EntityType).HasMaxLength(128);
        builder.Property(e => e.EntityId).HasMaxLength(64);
        builder.Property(e => e.Reason).HasMaxLength(512);
        builder.Property(e => e.TraceId).HasMaxLength(64);
        builder.HasIndex(e => new { e.EntityType, e.EntityId });
        builder.HasIndex(e => e.At);
    }
}
