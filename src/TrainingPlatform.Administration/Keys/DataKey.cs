using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Administration.Keys;

internal enum DataKeyPurpose
{
    /// <summary>Identifiers in columns.</summary>
    Seal,

    /// <summary>Keyed hashes for full-value look-up. Not rotated with the others: unique indexes stand on it.</summary>
    Lookup,

    /// <summary>Attachments.</summary>
    Files,

    /// <summary>ASP.NET's own key ring (cookies, antiforgery, reset links).</summary>
    Protection,

    /// <summary>Marks of rows that must never change: ledger and notices. Every version stays, so that old marks are checked.</summary>
    Rows,
}

/// <summary>A data key, wrapped in the master key. Old versions stay, so that old rows read.</summary>
internal sealed class DataKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public DataKeyPurpose Purpose { get; init; }

    public int Version { get; init; }

    public required string Wrapped { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Bound to the wrapping, so that rows cannot be swapped.</summary>
    public string Context => $"{Purpose}.{Version}";
}

internal sealed class DataKeyConfiguration : IEntityTypeConfiguration<DataKey>
{
    public void Configure(EntityTypeBuilder<DataKey> builder)
    {
        builder.ToTable("AdmDataKeys");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Wrapped).HasMaxLength(256);
        builder.Ignore(k => k.Context);
        builder.HasIndex(k => new { k.Purpose, k.Version }).IsUnique();
    }
}
