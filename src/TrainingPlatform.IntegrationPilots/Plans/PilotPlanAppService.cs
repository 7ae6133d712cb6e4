using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.IntegrationPilots.Plans;

/// <summary>An enterprise posts its plan; everybody who sees the pilot reads it with the day by which it was due.</summary>
internal sealed class PilotPlanAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    PilotEnterpriseReader pilots,
    IndicatorCatalogue indicators,
    IPolicyEditions editions,
    Actors actors,
    IBusinessClock clock,
    ILogger<PilotPlanAppService> log
)
{
    private const int MaxTargets = 200;

    public async Task<PilotPlanDto> GetAsync(Guid pilotId, CancellationToken ct)
    {
        return await OfAsync(await pilots.LoadAsync(pilotId, ct), ct);
    }

    public async Task<PilotPlanDto> OfAsync(PilotEnterprise pilot, CancellationToken ct)
    {
        var plan = await LatestAsync(pilot.Id, ct);
        return plan is not null ? ToDto(plan) : new PilotPlanDto { PilotEnterpriseId = pilot.Id, DueOn = await DueOnAsync(pilot, ct) };
    }

    public async Task<PilotPlanDto> PostAsync(Guid pilotId, PilotPlanInput input, CancellationToken ct)
    {
        var content = await ReadAsync(input, ct);
        return await unitOfWork.RunAsync(
            async c =>
            {
                var pilot = await pilots.LoadAsync(pilotId, c);
                var dueOn = await DueOnAsync(pilot, c);
                var version = (await LatestAsync(pilotId, c))?.Version ?? 0;
                var plan = new PilotPlan(
                    Guid.CreateVersion7(),
                    pilot,
                    content,
                    new PlanPosting(version + 1, dueOn, clock.Today, await actors.CurrentAsync(c))
                );
                db.Add(plan);
                await db.SaveChangesAsync(c);
                log.LogInformation("Plan {Version} of pilot {Number} posted", plan.Version, pilot.Number);
                return ToDto(plan);
            },
            ct,
            "pilot-plan:" + pilotId
        );
    }

    private Task<PilotPlan?> LatestAsync(Guid pilotId, CancellationToken ct) =>
        db.Set<PilotPlan>()
            .AsNoTracking()
            .Where(p => p.PilotEnterpriseId == pilotId)
            .OrderByDescending(p => p.Version)
            .FirstOrDefaultAsync(ct);

    /// <summary>The pack's months after the first day of cultivation, by the edition in force on that day.</summary>
    /// <exception cref="BusinessException">Not in the programme: nothing is due.</exception>
    private async Task<DateOnly> DueOnAsync(PilotEnterprise pilot, CancellationToken ct)
    {
        if (!pilot.IsInProgramme || pilot.CultivatingFrom is not { } from)
            throw new BusinessException(IntegrationPilotsErrorCodes.EnterpriseNotInState).WithData("Number", pilot.Number);
        var edition = await editions.InForceAsync(pilot.DivisionId, from, ct);
        return from.AddMonths(edition.Edition.Parameters.PilotPlanDueMonths);
    }

    private async Task<PlanContent> ReadAsync(PilotPlanInput input, CancellationToken ct)
    {
        var targets = input.Targets ?? [];
        var known = (await indicators.AllAsync(ct)).Select(i => i.Code).ToHashSet();
        var check = new InputCheck()
            .Range("firstYear", input.FirstYear, clock.Today.Year - 1, clock.Today.Year + 1)
            .Text("goals", input.Goals, 4000)
            .That(targets.Count is > 0 and <= MaxTargets, "targets", InputCheck.OutOfRangeCode, ("From", 1), ("To", MaxTargets))
            .That(
                targets.DistinctBy(t => (t.Indicator, t.Year)).Count() == targets.Count,
                "targets",
                IntegrationPilotsErrorCodes.TargetTwice
            );
        foreach (var target in targets)
            check
                .That(
                    known.Contains(target.Indicator ?? ""),
                    "targets",
                    IntegrationPilotsErrorCodes.IndicatorUnknown,
                    ("Code", target.Indicator)
                )
                .Range("targets", target.Year, input.FirstYear, input.FirstYear + PilotPlan.Years - 1)
                .That(IndicatorReport.IsQuantity(target.Target), "targets", IntegrationPilotsErrorCodes.QuantityWrong);
        check.ThrowIfAny();
        return new PlanContent(
            input.FirstYear,
            input.Goals!.Trim(),
            [.. targets.Select(t => new PlanTarget(t.Indicator!, t.Year, t.Target))]
        );
    }

    private static PilotPlanDto ToDto(PilotPlan plan) =>
        new()
        {
            PilotEnterpriseId = plan.PilotEnterpriseId,
            DueOn = plan.DueOn,
            Version = plan.Version,
            FirstYear = plan.FirstYear,
            Goals = plan.Goals,
            PostedOn = plan.PostedOn,
            PostedByName = plan.PostedByName,
            PostedLate = plan.PostedLate,
            Targets =
            [
                .. plan.Targets.OrderBy(t => t.Year).ThenBy(t => t.Id).Select(t => new PlanTargetDto(t.Indicator, t.Year, t.Target)),
            ],
        };
}
