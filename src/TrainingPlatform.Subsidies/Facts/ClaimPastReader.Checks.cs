using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.LateFilings;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Facts;

internal sealed partial class ClaimPastReader
{
    private static readonly string[] Suspicions = [ReturnReasonCodes.UnderInspection, ReturnReasonCodes.DuplicateSuspected];

    /// <summary>Who uses the accounts of this class: its own people and institution, and every payee of another claim.</summary>
    public async Task<ILookup<string, Guid>> PayeesAsync(
        IReadOnlyList<EnrolmentFacts> enrolments,
        InstitutionRow? institution,
        CancellationToken ct
    )
    {
        var own = enrolments
            .Select(e => (e.Account?.Lookup, Payee: e.TraineeId))
            .Append((institution?.Account?.Lookup, Payee: institution?.Id ?? Guid.Empty));
        var named = own.Where(o => o.Lookup is not null).Select(o => (Lookup: o.Lookup!, o.Payee)).ToList();
        var lookups = named.Select(o => o.Lookup).Distinct().ToList();
        // One row per payee: the institution of a long class stands on each of its lines.
        var rows = await Lines()
            .Where(l => l.PayeeAccount != null && lookups.Contains(l.PayeeAccount.Lookup!))
            .Select(l => new { l.PayeeAccount!.Lookup, Payee = l.Payee == ToTrainee ? l.TraineeId : l.InstitutionId })
            .Distinct()
            .ToListAsync(ct);
        var others = rows.Select(r => (Lookup: r.Lookup!, Payee: r.Payee ?? Guid.Empty));
        return named.Concat(others).Distinct().ToLookup(o => o.Lookup, o => o.Payee);
    }

    public async Task<IReadOnlySet<Guid>> HeldElsewhereAsync(Guid classId, IReadOnlyCollection<Guid> traineeIds, CancellationToken ct)
    {
        var held = await Lines()
            .Where(l =>
                l.ClassId != classId
                && l.Status == SubsidyClaimLineStatus.OnHold
                && l.TraineeId != null
                && traineeIds.Contains(l.TraineeId.Value)
            )
            .Select(l => new { TraineeId = l.TraineeId!.Value, l.ReturnReasons })
            .ToListAsync(ct);
        return held.Where(l => l.ReturnReasons.Any(r => Suspicions.Contains(r.Code))).Select(l => l.TraineeId).ToHashSet();
    }

    /// <summary>A payee is on hold from the request on, in whatever county it was made.</summary>
    public async Task<IReadOnlySet<Guid>> HeldPayeesAsync(IReadOnlyCollection<Guid> traineeIds, Guid institutionId, CancellationToken ct)
    {
        var holds = db.Set<PayeeHold>().IgnoreQueryFilters([ScopeFilter.Name]).Where(h => h.Status != PayeeHoldStatus.Lifted);
        var trainees = holds.Where(h => h.TraineeId != null && traineeIds.Contains(h.TraineeId.Value)).Select(h => h.TraineeId!.Value);
        return (
            await trainees.Union(holds.Where(h => h.InstitutionId == institutionId).Select(h => institutionId)).ToListAsync(ct)
        ).ToHashSet();
    }

    public async Task<IReadOnlyDictionary<(ClaimKind Kind, Guid? TraineeId), DateOnly>> AdmittedLateAsync(
        Guid classId,
        CancellationToken ct
    )
    {
        var rows = await db.Set<LateFiling>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .AsNoTracking()
            .Where(f => f.ClassId == classId && f.Status == LateFilingStatus.Admitted)
            .Select(f => new
            {
                f.Kind,
                f.TraineeId,
                f.AppliedOn,
            })
            .ToListAsync(ct);
        return rows.GroupBy(r => (r.Kind, r.TraineeId)).ToDictionary(g => g.Key, g => g.Min(r => r.AppliedOn));
    }

    private IQueryable<SubsidyClaimLine> Lines() => db.Set<SubsidyClaimLine>().IgnoreQueryFilters([ScopeFilter.Name]).AsNoTracking();
}
