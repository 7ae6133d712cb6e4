using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;

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

    /// <summary>Keeps reasons with their words as JSON text. Decisions from before reasons had words are codes with commas.</summary>
    public static PropertyBuilder<IReadOnlyList<ReturnReason>> HasReasons(this PropertyBuilder<IReadOnlyList<ReturnReason>> property) =>
        property.HasConversion(
            reasons => JsonSerializer.Serialize(reasons, JsonSerializerOptions.Default),
            text => ReadReasons(text),
            new ValueComparer<IReadOnlyList<ReturnReason>>((a, b) => a!.SequenceEqual(b!), v => v.Count, v => v)
        );

    private static List<ReturnReason> ReadReasons(string text) =>
        text.StartsWith('[')
            ? JsonSerializer.Deserialize<List<ReturnReason>>(text, JsonSerializerOptions.Default)!
            : text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(c => new ReturnReason(c)).ToList();
}
