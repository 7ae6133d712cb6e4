using TrainingPlatform.Domain;

namespace TrainingPlatform.Application;

/// <summary>Collects all faults of one input, then throws them at once. Members are named in camelCase, as they travel.</summary>
public sealed class InputCheck
{
    public const string RequiredCode = "TrainingPlatform:Required";
    public const string TooLongCode = "TrainingPlatform:TooLong";
    public const string OutOfRangeCode = "TrainingPlatform:OutOfRange";

    private readonly List<InputFault> _faults = [];

    public InputCheck Text(string member, string? value, int maxLength, bool required = true)
    {
        if (required)
            That(!string.IsNullOrWhiteSpace(value), member, RequiredCode);
        return That(value is null || value.Length <= maxLength, member, TooLongCode, ("Max", maxLength));
    }

    public InputCheck Range(string member, int value, int from, int to) =>
        That(value >= from && value <= to, member, OutOfRangeCode, ("From", from), ("To", to));

    public InputCheck That(bool holds, string member, string code, params (string Name, object? Value)[] data)
    {
        if (!holds)
            _faults.Add(new InputFault(member, code) { Data = data.ToDictionary(d => d.Name, d => d.Value) });
        return this;
    }

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
            throw new InputException(_faults);
    }
}
