using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Subsidies.Claims;

internal static class CodesMapping
{
    private static readonly ValueComparer<IReadOnlyList<string>> Comparer = new((a, b) => a!.SequenceEqual(b!), v => v.Count, v => v);

    /// <summary>Keeps a list of codes as text with commas.</summary>
    public static PropertyBuilder<IReadOnlyList<string>> HasCodes(this PropertyBuilder<IReadOnlyList<string>> property) =>
        property
            .HasConversion(
                codes => string.Join(',', codes),
                text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).ToList(),
                Comparer
            )
            .HasMaxLength(1000);
}
