namespace TrainingPlatform.Application;

/// <summary>The calendar day in Asia/Shanghai on which business happens; never used for tokens, logs or jobs.</summary>
public interface IBusinessClock
{
    DateOnly Today { get; }

    /// <summary>The business instant, UTC, whole microseconds.</summary>
    DateTimeOffset Now { get; }
}
