namespace TrainingPlatform.Divisions;

public enum DivisionLevel
{
    Region,
    Prefecture,
    County,
}

/// <summary>A division as it stands on a day; the id survives renames and new codes (predecessor links).</summary>
public sealed record Division(Guid Id, string Code, string Name, DivisionLevel Level, Guid? ParentId, DateOnly From, DateOnly? To);

/// <summary>Region, prefecture, county; nothing below county exists.</summary>
public interface IDivisionTree
{
    Division Get(Guid id);

    Division? FindByCode(string code, DateOnly on);

    IReadOnlyList<Division> All(DateOnly on);

    /// <summary>The division itself and everything below it.</summary>
    IReadOnlyCollection<Guid> SelfAndBelow(Guid id);

    /// <summary>The division itself first, then its ancestors, nearest first.</summary>
    IReadOnlyList<Guid> SelfAndAbove(Guid id);
}
