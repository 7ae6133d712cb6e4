using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

public static class HistoryMapping
{
    /// <summary>Maps an aggregate's history to its own table, loaded with the aggregate.</summary>
    public static void OwnsHistory<T>(
        this EntityTypeBuilder<T> builder,
        Expression<Func<T, IEnumerable<StatusChange>?>> history,
        string table
    )
        where T : class =>
        builder.OwnsMany(
            history,
            h =>
            {
                h.ToTable(table);
                h.WithOwner().HasForeignKey("OwnerId");
                h.HasKey(c => c.Id);
                h.Property(c => c.Id).ValueGeneratedNever();
                h.Property(c => c.Action).HasMaxLength(64);
                h.Property(c => c.Reason).HasMaxLength(2000);
            }
        );

    /// <summary>Keeps return reasons as JSON text in one column.</summary>
    public static PropertyBuilder<IReadOnlyList<ReturnReason>> HasReturnReasons<T>(
        this EntityTypeBuilder<T> builder,
        Expression<Func<T, IReadOnlyList<ReturnReason>>> property
    )
        where T : class =>
        builder
            .Property(property)
            .HasConversion(
                reasons => JsonSerializer.Serialize(reasons, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<List<ReturnReason>>(text, JsonSerializerOptions.Default)!,
                new ValueComparer<IReadOnlyList<ReturnReason>>((a, b) => a!.SequenceEqual(b!), v => v.Count, v => v)
            )
            .HasMaxLength(8000);
}
