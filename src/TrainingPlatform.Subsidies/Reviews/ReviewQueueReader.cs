using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Claims within scope by review step, with what is left of their time.</summary>
internal sealed class ReviewQueueReader(
    TrainingPlatformDbContext db,
    CurrentUser user,
    IInstitutionFacts institutions,
    IPolicyEditions editions,
    IDivisionTree divisions,
    IBusinessClock clock
)
{
    private const int Limit = 1000;

    public async Task<IReadOnlyList<ReviewQueueItemDto>> ReadAsync(IReadOnlyList<ClaimStep> steps, CancellationToken ct)
    {
        var waiting = new List<Waiting>();
        foreach (var step in steps)
            waiting.AddRange(await WaitingAsync(step, ct));
        var claimIds = waiting.Select(w => w.ClaimId).Distinct().ToList();
        var claims = await db.Set<SubsidyClaim>().AsNoTracking().Where(c => claimIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var taken = await db.Set<ReviewAssignment>()
            .AsNoTracking()
            .Where(a => claimIds.Contains(a.ClaimId))
            .ToDictionaryAsync(a => (a.ClaimId, a.Step), ct);
        var told = (await db.Set<ReviewEscalation>().AsNoTracking().Where(e => claimIds.Contains(e.ClaimId)).ToListAsync(ct)).ToHashSet();
        var names = await institutions.FindAsync([.. claims.Values.Select(c => c.InstitutionId).OfType<Guid>().Distinct()], ct);
        var calendar = await CalendarAsync(claims.Values, ct);
        return
        [
            .. waiting
                .OrderBy(w => w.DueOn ?? DateOnly.MaxValue)
                .ThenBy(w => claims[w.ClaimId].Number, StringComparer.Ordinal)
                .Select(w =>
                    ToDto(w, claims[w.ClaimId], names, taken.GetValueOrDefault((w.ClaimId, w.Step)), calendar) with
                    {
                        Escalated = told.Any(e => e.ClaimId == w.ClaimId && e.Step == w.Step && e.DueOn == w.DueOn),
                    }
                ),
        ];
    }

    private async Task<IReadOnlyList<Waiting>> WaitingAsync(ClaimStep step, CancellationToken ct)
    {
        var rows = await db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(ReviewSteps.WaitsFor(step))
            .Select(l => new
            {
                l.ClaimId,
                l.Amount,
                l.DueOn,
            })
            .ToListAsync(ct);
        return
        [
            .. rows.GroupBy(r => r.ClaimId)
                .Select(g => new Waiting(g.Key, step, g.Count(), g.Aggregate(Yuan.Zero, (sum, r) => sum + r.Amount), g.Min(r => r.DueOn)))
                .OrderBy(w => w.DueOn ?? DateOnly.MaxValue)
                .Take(Limit),
        ];
    }

    private ReviewQueueItemDto ToDto(
        Waiting waiting,
        SubsidyClaim claim,
        IReadOnlyDictionary<Guid, InstitutionRow> names,
        ReviewAssignment? taken,
        WorkingCalendar? calendar
    ) =>
        new()
        {
            ClaimId = claim.Id,
            Number = claim.Number,
            ClassName = claim.ClassName,
            InstitutionName = claim.InstitutionId is { } id ? names.GetValueOrDefault(id)?.Name : null,
            DivisionName = divisions.Get(claim.DivisionId).Name,
            Kind = claim.Kind,
            Step = waiting.Step,
            WaitingLines = waiting.Lines,
            Amount = waiting.Amount,
            DueOn = waiting.DueOn,
            WorkingDaysLeft = waiting.DueOn is { } due ? Left(due, calendar) : null,
            Overdue = waiting.DueOn < clock.Today,
            Escalated = false,
            ReviewerId = taken?.ReviewerId,
            ReviewerName = taken?.ReviewerName,
            Mine = taken?.ReviewerId is { } reviewer && reviewer == user.Id,
        };

    private int? Left(DateOnly due, WorkingCalendar? calendar)
    {
        try
        {
            return calendar is null ? null
                : due >= clock.Today ? calendar.WorkingDays(clock.Today.AddDays(1), due).Count
                : -calendar.WorkingDays(due.AddDays(1), clock.Today).Count;
        }
        catch (PolicyFault)
        {
            return null;
        }
    }

    /// <summary>The working days of the region; one calendar serves every county.</summary>
    private async Task<WorkingCalendar?> CalendarAsync(IReadOnlyCollection<SubsidyClaim> claims, CancellationToken ct)
    {
        if (claims.FirstOrDefault() is not { } claim)
            return null;
        return (await editions.InForceAsync(claim.DivisionId, claim.StartOn, ct)).Edition.Calendar;
    }

    private sealed record Waiting(Guid ClaimId, ClaimStep Step, int Lines, Yuan Amount, DateOnly? DueOn);
}
