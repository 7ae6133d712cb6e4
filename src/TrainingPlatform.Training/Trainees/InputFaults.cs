using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Trainees;

/// <summary>Collects every fault of an input before answering, so that a form shows all of them at once.</summary>
internal sealed class InputFaults
{
    private readonly List<InputFault> _faults = [];

    public InputFaults When(bool broken, string member, string code)
    {
        if (broken)
            _faults.Add(new InputFault(member, code));
        return this;
    }

    public InputFaults Text(string member, string? value, int max, bool needed = true)
    {
        When(needed && string.IsNullOrWhiteSpace(value), member, TrainingErrorCodes.Needed);
        if (value?.Length > max)
            _faults.Add(new InputFault(member, TrainingErrorCodes.TooLong) { Data = new Dictionary<string, object?> { ["Max"] = max } });
        return this;
    }

    public void Throw()
    {
        if (_faults.Count > 0)
            throw new InputException(_faults);
    }
}
