using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>A pack ready for use: the typed edition, and the canonical text its content hash is taken over.</summary>
public sealed record PolicyPack(PolicyEdition Edition, string CanonicalJson);

/// <summary>Reads policy packs: YAML text in, a checked and merged edition out.</summary>
public static class PolicyPacks
{
    /// <summary>Names of the packs that ship with this version.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
    [
        .. EmbeddedFiles
            .Names.Where(n =>
                n.StartsWith(EmbeddedFiles.PackFolder, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal)
            )
            .Select(n => n[EmbeddedFiles.PackFolder.Length..]),
    ];

    /// <summary>The YAML text of a pack that ships with this version.</summary>
    public static string ReadSeed(string name) => EmbeddedFiles.Read(EmbeddedFiles.PackFolder + name);

    /// <summary>The worked cases that ship with this version.</summary>
    public static string ReadSeedCases() => EmbeddedFiles.Read("Cases/Seed/cases.yaml");

    /// <param name="file">Name for faults.</param>
    /// <param name="text">YAML of the pack.</param>
    /// <param name="folder">Where packs it extends and its calendar are looked for first; then among those that ship with this version.</param>
    /// <exception cref="PackFaultException">The pack cannot be used; every fault with line and path.</exception>
    public static PolicyPack Load(string file, string text, string? folder = null)
    {
        var pack = new PackLoader(new FolderPackSource(folder)).Load(file, text);
        return new PolicyPack(pack.Edition, System.Text.Encoding.UTF8.GetString(CanonicalForm.Write(pack.Root)));
    }
}
