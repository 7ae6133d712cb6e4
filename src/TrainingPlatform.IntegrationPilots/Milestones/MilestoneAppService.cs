using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>Development and Reform plans, whoever builds reports; each answer holds the forecast that follows from it.</summary>
internal sealed class MilestoneAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    MilestoneOwners owners,
    Actors actors,
    IBusinessClock clock,
    ILogger<MilestoneAppService> log
)
{
    private const int MaxMilestones = 60;

    public async Task<MilestonePlanDto> PlanAsync(MilestoneOwnerKind kind, Guid ownerId, MilestonePlanInput input, CancellationToken ct)
    {
        var milestones = Read(input);
        return await unitOfWork.RunAsync(
            async c =>
            {
                var owner = await owners.LoadAsync(kind, ownerId, c);
                var plan = await FindAsync(ownerId, c);
                new InputCheck().Text("reason", input.Reason, 500, required: plan is not null).ThrowIfAny();
                if (plan is null)
                    db.Add(plan = new MilestonePlan(Guid.CreateVersion7(), owner));
                plan.Replace(milestones, input.Reason?.Trim(), await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation("Milestones of {OwnerKind} {OwnerId} planned, version {Version}", kind, ownerId, plan.Version);
                return MilestoneReader.ToDto(plan, clock.Today);
            },
            ct,
            "pilot-milestones:" + ownerId
        );
    }

    public async Task<MilestonePlanDto> ReportAsync(MilestoneOwnerKind kind, Guid ownerId, MilestoneReportInput input, CancellationToken ct)
    {
        var late = new[] { input.StartedOn, input.EndedOn }.Any(day => day > clock.Today);
        new InputCheck()
            .Text("code", input.Code, 16)
            .That(input.StartedOn is not null || input.EndedOn is null, "startedOn", InputCheck.RequiredCode)
            .That(
                input.EndedOn is null || input.StartedOn is null || input.EndedOn >= input.StartedOn,
                "endedOn",
                IntegrationPilotsErrorCodes.MilestoneDaysWrong
            )
            .That(!late, "endedOn", IntegrationPilotsErrorCodes.DayInFuture)
            .Text("reference", input.Reference, 128, required: input.EndedOn is not null)
            .ThrowIfAny();
        await owners.LoadAsync(kind, ownerId, ct);
        var plan =
            await FindAsync(ownerId, ct)
            ?? throw new BusinessException(IntegrationPilotsErrorCodes.MilestoneUnknown).WithData("Code", input.Code);
        plan.Report(
            input.Code!.Trim(),
            new MilestoneReport(input.StartedOn, input.EndedOn, input.Reference?.Trim()),
            await actors.CurrentAsync(ct)
        );
        await db.SaveChangesAsync(ct);
        return MilestoneReader.ToDto(plan, clock.Today);
    }

    private Task<MilestonePlan?> FindAsync(Guid ownerId, CancellationToken ct) =>
        db.Set<MilestonePlan>().SingleOrDefaultAsync(p => p.OwnerId == ownerId, ct);

    private static IReadOnlyList<Milestone> Read(MilestonePlanInput input)
    {
        var rows = input.Milestones ?? [];
        var check = new InputCheck().That(
            rows.Count is > 0 and <= MaxMilestones,
            "milestones",
            InputCheck.OutOfRangeCode,
            ("From", 1),
            ("To", MaxMilestones)
        );
        foreach (var row in rows)
            check
                .Text("milestones", row.Code, 16)
                .Text("milestones", row.Name, 128)
                .That(row is { From: not null, To: not null }, "milestones", InputCheck.RequiredCode);
        check.ThrowIfAny();
        var milestones = rows.Select(r => new Milestone(
                r.Code!.Trim(),
                r.Name!.Trim(),
                r.From!.Value,
                r.To!.Value,
                [.. (r.After ?? []).Select(a => a.Trim()).Distinct()]
            ))
            .ToList();
        foreach (var (fault, code) in CriticalPath.Faults([.. milestones.Select(m => m.ToStep())]))
            check.That(false, "milestones", CodeOf(fault), ("Code", code));
        check.ThrowIfAny();
        return milestones;
    }

    private static string CodeOf(PlanFault fault) =>
        fault switch
        {
            PlanFault.CodeTwice => IntegrationPilotsErrorCodes.MilestoneCodeTwice,
            PlanFault.EndsBeforeStart => IntegrationPilotsErrorCodes.MilestoneEndsBeforeStart,
            PlanFault.PredecessorUnknown => IntegrationPilotsErrorCodes.MilestonePredecessorUnknown,
            PlanFault.Circle => IntegrationPilotsErrorCodes.MilestoneCircle,
            _ => IntegrationPilotsErrorCodes.MilestoneBeginsBeforePredecessorEnds,
        };
}
