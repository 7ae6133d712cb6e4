using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Checks;

/// <summary>Somebody answers for one failed check of one line, with a reason and until a day. Append-only; it ends by itself.</summary>
internal sealed class CheckOverride
{
    private CheckOverride() { }

    public CheckOverride(string checkCode, string reason, DateOnly expiresOn, ClaimActor actor)
    {
        (Id, CheckCode, Reason, ExpiresOn) = (Guid.CreateVersion7(), checkCode, reason, expiresOn);
        (ByUserId, ByPersonKey, ByName, At) = (actor.UserId, actor.PersonKey, actor.Name, actor.At);
    }

    public Guid Id { get; private set; }

    public string CheckCode { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Last day on which it holds.</summary>
    public DateOnly ExpiresOn { get; private set; }

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>What may be overridden: findings of offices and registers, never an answer of the policy.</summary>
internal static class CheckOverrideRules
{
    /// <summary>Days an override may hold.</summary>
    public const int LongestDays = 90;

    public static readonly IReadOnlyList<string> Codes =
    [
        CheckCodes.Identity,
        CheckCodes.Certificate,
        CheckCodes.AccountHolder,
        CheckCodes.AccountShared,
        CheckCodes.Course,
        CheckCodes.ClassFiled,
        CheckCodes.Holds,
    ];
}
