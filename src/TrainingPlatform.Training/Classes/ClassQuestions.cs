namespace TrainingPlatform.Training.Classes;

/// <summary>How many people want or hold a seat. Answered by Enrolments.</summary>
internal sealed record ClassSeats(int Applied, int Enrolled);

internal interface IClassSeatCounts
{
    /// <summary>Counts past the caller's scope; classes without enrolments may be left out.</summary>
    Task<IReadOnlyDictionary<Guid, ClassSeats>> CountAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct);
}

/// <summary>Asked before a class is completed; throws a <c>BusinessException</c> that says what is missing. Answered by Assessments.</summary>
internal interface IClassCompletionCheck
{
    Task CheckAsync(Guid classId, CancellationToken ct);
}

/// <summary>Asked before a class is cancelled; throws when it may not be. Answered by whoever depends on the class.</summary>
internal interface IClassCancellationGuard
{
    Task CheckAsync(Guid classId, CancellationToken ct);
}
