namespace TrainingPlatform.Application;

/// <summary>One line of an aggregate's history as screens show it; text of the action is <c>HistoryAction:{action}</c>.</summary>
public sealed record HistoryEntryDto(DateTimeOffset At, string? ByName, string Action, string? Reason);
