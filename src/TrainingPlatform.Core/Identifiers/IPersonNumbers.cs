namespace TrainingPlatform.Identifiers;

/// <summary>The ID numbers of a person. After a correction the former number and the one in force mean the same person, for good.</summary>
public interface IPersonNumbers
{
    /// <summary>Lock of whoever makes a person known under a number or corrects one, so that nobody becomes known twice.</summary>
    const string Lock = "register";

    /// <summary>The given keyed hashes, and those of every other number of the same person.</summary>
    Task<IReadOnlyList<string>> KeysOfAsync(IReadOnlyList<string> lookups, CancellationToken ct);
}
