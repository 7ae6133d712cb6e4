using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Turns a pack's text into its typed edition; packs it extends and calendars are those that ship with this version.</summary>
internal static class PackReader
{
    public static PolicyEdition Read(string file, string text) => new PackLoader(new FolderPackSource(null)).Load(file, text).Edition;
}
