namespace TrainingPlatform.Subsidies.Timelines;

/// <summary>An official's name as people outside the office read it: the first character, then stars.</summary>
internal static class OfficialName
{
    public static string Mask(string name) => name.Length <= 1 ? "*" : name[..1] + new string('*', Math.Min(name.Length - 1, 2));
}
