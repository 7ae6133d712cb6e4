namespace TrainingPlatform.Training.Enrolments;

/// <summary>The numbers of the policy edition in force that the conduct of enrolment, attendance and assessment needs.</summary>
internal sealed class EnrolmentPolicy
{
    public Task<EnrolmentParameters> InForceAsync(Guid divisionId, DateOnly on, CancellationToken ct) => throw new NotImplementedException();
}

internal sealed record EnrolmentParameters
{
    public required IReadOnlyList<string> Statuses { get; init; }

    public required int GuardianAckBelowAge { get; init; }

    public required int AttendanceLockDays { get; init; }

    public required int ResitsAllowed { get; init; }
}
