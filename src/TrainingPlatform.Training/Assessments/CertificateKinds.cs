using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Assessments;

/// <summary>Certificates of the pack's vocabulary.</summary>
internal static class CertificateKinds
{
    public const string Vocational = "VOCATIONAL_CERT";
    public const string SpecialSkill = "SPECIAL_SKILL_CERT";
    public const string Safety = "SAFETY_CERT";
    public const string Completion = "COMPLETION_CERT";
    public const string None = PersonFactWords.NoCertificate;

    public static readonly IReadOnlyList<string> All = [Vocational, SpecialSkill, Safety, Completion, None];

    /// <summary>Who did not pass may have a certificate of completion, but none of skill.</summary>
    public static bool FitsResult(string certificate, bool passed) => passed || certificate is Completion or None;
}
