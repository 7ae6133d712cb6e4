namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string NothingToSample = Prefix + "NothingToSample";
    public const string SampleOutOfScope = Prefix + "SampleOutOfScope";
    public const string SampleDrawn = Prefix + "SampleDrawn";
    public const string SampleTampered = Prefix + "SampleTampered";
    public const string SampleCheckDecided = Prefix + "SampleCheckDecided";
    public const string SampleUndecided = Prefix + "SampleUndecided";
    public const string SampleNotAssured = Prefix + "SampleNotAssured";
    public const string SeedTooEarly = Prefix + "SeedTooEarly";
    public const string SeedNotYetPublished = Prefix + "SeedNotYetPublished";
}
