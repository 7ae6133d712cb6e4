namespace TrainingPlatform.Domain;

/// <summary>One fault of the input: which field (or row and cell) breaks which rule. <c>Code</c> is a localisation key.</summary>
public sealed record InputFault(string Member, string Code)
{
    public IReadOnlyDictionary<string, object?> Data { get; init; } = new Dictionary<string, object?>();
}

/// <summary>Bad input: all faults at once, answered as 400 with <c>validationErrors</c>.</summary>
public sealed class InputException(IReadOnlyList<InputFault> faults)
    : Exception(string.Join("; ", faults.Select(f => f.Member + ": " + f.Code)))
{
    public InputException(string member, string code)
        : this([new InputFault(member, code)]) { }

    public IReadOnlyList<InputFault> Faults { get; } = faults;
}
