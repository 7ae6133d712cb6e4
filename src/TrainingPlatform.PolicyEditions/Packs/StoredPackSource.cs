namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Packs already read from the published editions first; then what ships with this version.</summary>
internal sealed class StoredPackSource(IReadOnlyDictionary<string, string> published) : IPackSource
{
    private static readonly FolderPackSource Shipped = new(null);

    public (string File, string Text)? FindPack(string reference) =>
        published.TryGetValue(reference, out var text) ? (reference, text) : Shipped.FindPack(reference);

    public string? FindCalendar(string name) => Shipped.FindCalendar(name);
}
