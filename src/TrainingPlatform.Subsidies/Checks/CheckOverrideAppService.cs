using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Subsidies.Checks;

/// <summary>Until when and why one failed check of one line does not count.</summary>
internal sealed record OverrideCheckInput
{
    public required string CheckCode { get; init; }

    public required string Reason { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed class CheckOverrideAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ClaimFactsReader facts,
    ActorReader actors,
    ClaimDtoReader dtos,
    IBusinessClock clock,
    ILogger<CheckOverrideAppService> log
)
{
    private const int ReasonLength = 1000;

    public Task<SubsidyClaimDto> OverrideAsync(Guid claimId, Guid lineId, OverrideCheckInput input, CancellationToken ct)
    {
        var today = clock.Today;
        new InputCheck()
            .Text("reason", input.Reason, ReasonLength)
            .That(CheckCodes.All.Contains(input.CheckCode), "checkCode", SubsidiesErrorCodes.CheckUnknown)
            .That(
                input.ExpiresOn >= today && input.ExpiresOn <= today.AddDays(CheckOverrideRules.LongestDays),
                "expiresOn",
                SubsidiesErrorCodes.OverrideTooLong,
                ("Days", CheckOverrideRules.LongestDays)
            )
            .ThrowIfAny();
        return work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(claimId, input.ConcurrencyStamp, c);
                var duties = await actors.DutiesAsync((await facts.ReadAsync(claim.ClassId, c)).Class, c);
                claim.OverrideCheck(lineId, input.CheckCode, input.Reason.Trim(), input.ExpiresOn, await actors.CurrentAsync(c), duties);
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Claim {ClaimNo} line {LineId}: check {Check} overridden until {ExpiresOn}",
                    claim.Number,
                    lineId,
                    input.CheckCode,
                    input.ExpiresOn
                );
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            "claim:" + claimId
        );
    }
}
