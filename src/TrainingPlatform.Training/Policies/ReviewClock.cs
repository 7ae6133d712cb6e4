namespace TrainingPlatform.Training.Policies;

/// <summary>By when a review step is to be done: the pack's working days after submission.</summary>
internal sealed class ReviewClock(IClassPolicy policy)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private readonly Dictionary<(Guid, DateOnly), ClassRules> _read = [];

    public async Task<DateOnly?> DueOnAsync(DateTimeOffset? submittedAt, Guid divisionId, CancellationToken ct)
    {
        if (submittedAt is not { } at)
            return null;
        var day = DateOnly.FromDateTime(at.ToOffset(Shanghai).DateTime);
        if (!_read.TryGetValue((divisionId, day), out var rules))
            _read[(divisionId, day)] = rules = await policy.InForceAsync(divisionId, day, ct);
        return rules.Calendar.After(day, rules.ReviewWorkingDays);
    }
}
