namespace TrainingPlatform.AspNetCore.ErrorHandling;

/// <summary>ABP's error body; sent with the header <c>_AbpErrorFormat: true</c>.</summary>
public sealed record ErrorEnvelope(ErrorInfo Error);

public sealed record ErrorInfo
{
    public string? Code { get; init; }

    public required string Message { get; init; }

    public string? Details { get; init; }

    public IReadOnlyDictionary<string, object?> Data { get; init; } = new Dictionary<string, object?>();

    public IReadOnlyList<ValidationErrorInfo>? ValidationErrors { get; init; }
}

public sealed record ValidationErrorInfo(string Message, IReadOnlyList<string> Members);
