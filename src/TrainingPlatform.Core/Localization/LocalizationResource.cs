using System.Reflection;

namespace TrainingPlatform.Localization;

/// <summary>
/// A set of texts as ABP knows it: <c>Localization/{zh-Hans,en}.json</c> embedded in an assembly,
/// and <c>Localization/{feature}/{zh-Hans,en}.json</c> for a feature with many texts. Every module's file of the default resource <see cref="DefaultName"/> is merged into one.
/// </summary>
public sealed record LocalizationResource(string Name, Assembly Assembly, string Folder)
{
    public const string DefaultName = "TrainingPlatform";

    public IReadOnlyList<string> BaseResources { get; init; } = [];
}
