namespace TrainingPlatform.Domain;

/// <summary>One line of an aggregate's history: who did what, when and why. <c>Action</c> has the text <c>HistoryAction:{Action}</c>.</summary>
public sealed class StatusChange
{
    private StatusChange() { }

    public StatusChange(string action, Guid? byUserId, DateTimeOffset at, string? reason = null) =>
        (Id, Action, ByUserId, At, Reason) = (Guid.CreateVersion7(), action, byUserId, at, reason);

    public Guid Id { get; private set; }

    public string Action { get; private set; } = "";

    public Guid? ByUserId { get; private set; }

    /// <summary>Business instant, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    public string? Reason { get; private set; }
}
