using System.Globalization;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>The numbers of the policy edition in force that the conduct of enrolment, attendance and assessment needs.</summary>
internal sealed class EnrolmentPolicy(IPolicyEditions editions)
{
    private const string GuardianAckBelowAge = "guardian_ack_below_age";

    public async Task<EnrolmentParameters> InForceAsync(Guid divisionId, DateOnly on, CancellationToken ct)
    {
        var edition = (await editions.InForceAsync(divisionId, on, ct)).Edition;
        var guardianAge = edition.Parameters.All.GetValueOrDefault(GuardianAckBelowAge)?.Value;
        return new()
        {
            Statuses = edition.Vocabulary.Statuses,
            // No limit in the pack means that nobody needs a guardian's word.
            GuardianAckBelowAge = guardianAge is null ? 0 : int.Parse(guardianAge, CultureInfo.InvariantCulture),
            AttendanceLockDays = edition.Parameters.AttendanceLockDays,
        };
    }
}

internal sealed record EnrolmentParameters
{
    public required IReadOnlyList<string> Statuses { get; init; }

    public required int GuardianAckBelowAge { get; init; }

    public required int AttendanceLockDays { get; init; }
}
