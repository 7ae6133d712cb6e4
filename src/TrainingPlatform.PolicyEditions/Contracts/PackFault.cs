namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>Something wrong in a pack or case file: which file, line, column and path, and what. Text key: <c>PackFault:{Code}</c>.</summary>
public sealed record PackFault(string File, int Line, int Column, string Path, string Code, string Detail)
{
    public override string ToString() =>
        FormattableString.Invariant($"{File}:{Line}:{Column}: {(Path.Length == 0 ? "(root)" : Path)}: {Code}: {Detail}");
}

/// <summary>Names of faults.</summary>
public static class PackFaultCode
{
    public const string Syntax = "Syntax";
    public const string UnknownField = "UnknownField";
    public const string MissingField = "MissingField";
    public const string WrongType = "WrongType";
    public const string NotAllowed = "NotAllowed";
    public const string WrongForm = "WrongForm";
    public const string OutOfRange = "OutOfRange";
    public const string Safeguard = "Safeguard";
    public const string UnknownParameter = "UnknownParameter";
    public const string UnknownPath = "UnknownPath";
    public const string Overlap = "Overlap";
    public const string ForbiddenField = "ForbiddenField";
    public const string NothingToRemove = "NothingToRemove";
    public const string UnknownPack = "UnknownPack";
    public const string ExtendsCycle = "ExtendsCycle";
    public const string ImpossibleDate = "ImpossibleDate";
    public const string MissingCalendar = "MissingCalendar";
    public const string Duplicate = "Duplicate";
    public const string CannotAnswer = "CannotAnswer";

    public static IReadOnlyList<string> All { get; } =
    [
        Syntax,
        UnknownField,
        MissingField,
        WrongType,
        NotAllowed,
        WrongForm,
        OutOfRange,
        Safeguard,
        UnknownParameter,
        UnknownPath,
        Overlap,
        ForbiddenField,
        NothingToRemove,
        UnknownPack,
        ExtendsCycle,
        ImpossibleDate,
        MissingCalendar,
        Duplicate,
        CannotAnswer,
    ];
}

/// <summary>A pack or case file cannot be used; carries every fault that was found, not only the first.</summary>
public sealed class PackFaultException(IReadOnlyList<PackFault> faults) : Exception(string.Join('\n', faults.Select(f => f.ToString())))
{
    public IReadOnlyList<PackFault> Faults { get; } = faults;
}
