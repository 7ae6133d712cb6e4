namespace TrainingPlatform.Institutions.Institutions;

/// <summary>Days, both included, on which an institution stood in the public catalogue. Without an end: still there.</summary>
internal sealed class ListingPeriod
{
    private ListingPeriod() { }

    public ListingPeriod(DateOnly from, DateOnly? to) => (Id, From, To) = (Guid.CreateVersion7(), from, to);

    public Guid Id { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>Ends the period the day before; a period that had not begun ends before it starts and covers nothing.</summary>
    public void EndBefore(DateOnly day) => To = To is { } to && to < day ? to : day.AddDays(-1);
}
