namespace TrainingPlatform.Domain;

/// <summary>A broken rule of misuse ("you can't do that now"). The code is the localisation key; answered as 403 in ABP's envelope.</summary>
public class BusinessException(string code, Exception? inner = null) : Exception(code, inner)
{
    private readonly Dictionary<string, object?> _data = [];

    public string Code { get; } = code;

    public IReadOnlyDictionary<string, object?> Details => _data;

    /// <summary>Adds a value that the localised text names as <c>{name}</c>.</summary>
    public BusinessException WithData(string name, object? value)
    {
        _data[name] = value;
        return this;
    }
}
