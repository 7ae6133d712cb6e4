namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>A name as a public list shows it: first and last character, one star for all between; of two characters the first only.</summary>
internal static class NameMask
{
    public static string Of(string name)
    {
        var characters = name.Trim().EnumerateRunes().ToList();
        return characters.Count switch
        {
            0 => "*",
            < 3 => characters[0] + "*",
            _ => $"{characters[0]}*{characters[^1]}",
        };
    }
}
