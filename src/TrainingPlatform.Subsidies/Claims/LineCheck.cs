using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Outcome of a named check. <c>NoData</c>: nobody was asked; <c>Unavailable</c>: asked, no answer. Neither is a failure.</summary>
internal enum CheckResult
{
    Pass,
    Fail,
    NoData,
    Unavailable,
}

/// <summary>What a check found.</summary>
internal sealed record CheckOutcome(string Code, CheckResult Result, string? Detail = null)
{
    /// <summary>The day on which a register that was silent is asked again.</summary>
    public DateOnly? NextTryOn { get; init; }
}

/// <summary>A named check of a line as it is stored, with its time.</summary>
internal sealed class LineCheck : IWrittenInBulk
{
    private LineCheck() { }

    public LineCheck(CheckOutcome outcome, DateTimeOffset at)
    {
        Code = outcome.Code;
        Set(outcome, at);
    }

    public string Code { get; private set; } = "";

    public CheckResult Result { get; private set; }

    public string? Detail { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateOnly? NextTryOn { get; private set; }

    public void Set(CheckOutcome outcome, DateTimeOffset at) =>
        (Result, Detail, NextTryOn, At) = (outcome.Result, outcome.Detail, outcome.NextTryOn, at);
}
