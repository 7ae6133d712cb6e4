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
        var claims = await db.Set<SubsidyClaim>()
            .Where(c => claimIds.Contains(c.Id))
            .Select(c => new Case(c.Id, c.Number, c.Kind, c.ClassName, c.DivisionId, c.InstitutionId, c.StartOn))
            .ToDictionaryAsync(c => c.Id, ct);
        var taken = await db.Set<ReviewAssignment>()
            .AsNoTracking()
            .Where(a => claimIds.Contains(a.ClaimId))
            .ToDictionaryAsync(a => (a.ClaimId, a.Step), ct);
        var told = (
            await db.Set<ReviewEscalation>()
                .Where(e => claimIds.Contains(e.ClaimId))
                .Select(e => new
                {
                    e.ClaimId,
                    e.Step,
                    e.DueOn,
                })
                .ToListAsync(ct)
        ).ConvertAll(e => (e.ClaimId, e.Step, (DateOnly?)e.DueOn)).ToHashSet();
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
                        Escalated = told.Contains((w.ClaimId, w.Step, w.DueOn)),
                    }
                ),
        ];
    }

    private async Task<IReadOnlyList<Waiting>> WaitingAsync(ClaimStep step, CancellationToken ct)
    {
        var rows = await db.Set<SubsidyClaimLine>()
            .Where(ReviewSteps.WaitsFor(step))
            .GroupBy(l => l.ClaimId)
            .Select(g => new
            {
                ClaimId = g.Key,
                Lines = g.Count(),
                Fen = g.Sum(l => (long)(object)l.Amount),
                DueOn = g.Min(l => l.DueOn),
            })
            .OrderBy(w => w.DueOn == null)
            .ThenBy(w => w.DueOn)
            .Take(Limit)
            .ToListAsync(ct);
        return rows.ConvertAll(r => new Waiting(r.ClaimId, step, r.Lines, new Yuan(r.Fen), r.DueOn));
    }

    private ReviewQueueItemDto ToDto(
        Waiting waiting,
        Case claim,
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
    private async Task<WorkingCalendar?> CalendarAsync(IReadOnlyCollection<Case> claims, CancellationToken ct)
    {
        if (claims.FirstOrDefault() is not { } claim)
            return null;
        return (await editions.InForceAsync(claim.DivisionId, claim.StartOn, ct)).Edition.Calendar;
    }

    private sealed record Case(
        Guid Id,
        string Number,
        ClaimKind Kind,
        string ClassName,
        Guid DivisionId,
        Guid? InstitutionId,
        DateOnly StartOn
    );

    private sealed record Waiting(Guid ClaimId, ClaimStep Step, int Lines, Yuan Amount, DateOnly? DueOn);
}
