namespace TrainingPlatform.Training.Consents;

/// <summary>One version of a consent text. A changed text is a new version; given consents keep theirs.</summary>
internal sealed record ConsentWording(ConsentPurpose Purpose, string Version, string TextKey, IReadOnlyList<string> Points)
{
    private static readonly string[] EnrolmentPoints = ["Purpose", "Use", "Readers", "Keeping", "Leave", "Earned", "Voluntary"];

    private static readonly ConsentWording Enrolment = Build(ConsentPurpose.Enrolment, "1", EnrolmentPoints);

    public static ConsentWording Current(ConsentPurpose purpose) =>
        purpose switch
        {
            ConsentPurpose.Enrolment => Enrolment,
            _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
        };

    private static ConsentWording Build(ConsentPurpose purpose, string version, IEnumerable<string> points)
    {
        var key = $"Consent:{purpose}.{version}";
        return new(purpose, version, key, [.. points.Select(p => $"{key}.{p}")]);
    }
}
