using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Administration.Messages;

internal enum MessageChannel
{
    Sms,
    Email,
}

/// <summary>Something to be sent out of the process by a job. Recipient and text are sealed: they hold addresses and reset links.</summary>
internal sealed class OutboundMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required MessageChannel Channel { get; init; }

    public required string Sealed { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Type of the last failure, never its text, which may hold an address.</summary>
    public string? LastFailure { get; set; }
}

internal sealed class OutboundMessageConfiguration : IEntityTypeConfiguration<OutboundMessage>
{
    public void Configure(EntityTypeBuilder<OutboundMessage> builder)
    {
        builder.ToTable("AdmOutboundMessages");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Sealed).HasMaxLength(8000);
        builder.Property(m => m.LastFailure).HasMaxLength(128);
        builder.HasIndex(m => m.SentAt);
    }
}
