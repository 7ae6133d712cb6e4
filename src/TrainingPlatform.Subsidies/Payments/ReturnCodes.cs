using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// Why a bank sends money back. Texts: <c>ReturnCode:{code}</c> for the office, <c>ReturnAdvice:{code}</c> in plain words for the payee.
/// </summary>
internal static class ReturnCodes
{
    public const string AccountUnknown = "E101";
    public const string NameDiffers = "E102";
    public const string AccountClosed = "E110";
    public const string AccountInactive = "E115";
    public const string AccountFrozen = "E120";
    public const string BankUnknown = "E130";
    public const string OtherReason = "E199";

    /// <summary>The bank's own fault: nothing to correct, a follow-up batch takes it at once.</summary>
    public const string BankFailure = "E900";

    public static readonly IReadOnlyList<string> All =
    [
        AccountUnknown,
        NameDiffers,
        AccountClosed,
        AccountInactive,
        AccountFrozen,
        BankUnknown,
        OtherReason,
        BankFailure,
    ];

    public static bool NeedsCorrection(string code) => code != BankFailure;
}

/// <summary>What the payee hears of the check of the account that was given last.</summary>
internal static class CorrectionAdvice
{
    private const string Prefix = "CorrectionAdvice:";

    /// <returns>Null when there is nothing to say.</returns>
    public static string? KeyOf(Payment payment) =>
        payment.CorrectionResult switch
        {
            CheckResult.Fail when payment.Return == ReturnStatus.AwaitingCorrection => Prefix
                + payment.CorrectionFault!.Replace(RegisterChecks.DetailPrefix, "", StringComparison.Ordinal),
            CheckResult.Unavailable when payment.Return == ReturnStatus.AwaitingCheck => Prefix + nameof(CheckResult.Unavailable),
            _ => null,
        };
}
