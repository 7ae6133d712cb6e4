using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>
/// What the same people were granted in other classes, in whatever county: read past the caller's scope by person id only,
/// and only for the facts of a case in hand.
/// </summary>
internal sealed partial class ClaimPastReader(TrainingPlatformDbContext db)
{
    public async Task<IReadOnlyDictionary<Guid, TraineePast>> ReadAsync(
        Guid classId,
        IReadOnlyCollection<Guid> traineeIds,
        CancellationToken ct
    )
    {
        var rows = await Query(classId, traineeIds).ToListAsync(ct);
        return rows.GroupBy(r => r.TraineeId!.Value).ToDictionary(g => g.Key, g => ToPast([.. g]));
    }

    public async Task<IReadOnlyDictionary<(Guid, ClaimKind), DateOnly>> FiledOnAsync(
        IReadOnlyCollection<Guid> enrolmentIds,
        CancellationToken ct
    )
    {
        var rows = await db.Set<SubsidyClaimLine>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .AsNoTracking()
            .Where(l => enrolmentIds.Contains(l.EnrolmentId) && l.SubmittedOn != null)
            .Select(l => new
            {
                l.EnrolmentId,
                l.Kind,
                l.SubmittedOn,
            })
            .ToListAsync(ct);
        return rows.ToDictionary(r => (r.EnrolmentId, r.Kind), r => r.SubmittedOn!.Value);
    }

    /// <summary>How many grants these people have had; asked before the past is read, or a grant in between would be counted and not seen.</summary>
    public Task<Dictionary<Guid, int>> GrantsAsync(IReadOnlyCollection<Guid> traineeIds, CancellationToken ct) =>
        db.Set<SubsidyClaimLine>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(l => l.GrantNumber != null && traineeIds.Contains(l.TraineeId!.Value))
            .GroupBy(l => l.TraineeId!.Value)
            .Select(g => new { g.Key, Last = g.Max(l => l.GrantNumber!.Value) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, ct);

    private const string ToTrainee = "TRAINEE";

    /// <summary>Granted, wherever the money is by now, or refused.</summary>
    private static readonly SubsidyClaimLineStatus[] Decided =
    [
        .. Enum.GetValues<SubsidyClaimLineStatus>().Where(s => s.IsApproved() || s == SubsidyClaimLineStatus.Rejected),
    ];

    private IQueryable<PastRow> Query(Guid classId, IReadOnlyCollection<Guid> traineeIds) =>
        from line in db.Set<SubsidyClaimLine>().IgnoreQueryFilters([ScopeFilter.Name]).AsNoTracking()
        join claim in db.Set<SubsidyClaim>().IgnoreQueryFilters([ScopeFilter.Name]).AsNoTracking() on line.ClaimId equals claim.Id
        where
            line.ClassId != classId && line.TraineeId != null && traineeIds.Contains(line.TraineeId.Value) && Decided.Contains(line.Status)
        select new PastRow
        {
            TraineeId = line.TraineeId,
            Kind = line.Kind,
            Status = line.Status,
            Amount = line.Amount,
            DeterminationJson = line.DeterminationJson,
            StartOn = claim.StartOn,
            OccupationCode = claim.OccupationCode,
            Level = claim.Level,
            Product = claim.Product,
            Mode = claim.Mode,
        };

    private static TraineePast ToPast(IReadOnlyList<PastRow> rows)
    {
        var credited = rows.Where(r => r.Kind == ClaimKind.LivingAllowance && r.Status.IsApproved() && r.DeterminationJson is not null)
            .SelectMany(r =>
                CanonicalJson.ReadDetermination(Encoding.UTF8.GetBytes(r.DeterminationJson!)).LivingAllowance?.CreditedDays
                ?? new Dictionary<DateOnly, decimal>()
            )
            .GroupBy(d => d.Key)
            .ToDictionary(g => g.Key, g => g.Sum(d => d.Value));
        return new TraineePast([.. rows.Where(r => r.Kind == ClaimKind.TrainingSubsidy).Select(ToEarlier)], credited);
    }

    /// <summary>A class with a product or a mode has neither occupation nor level (pack, history).</summary>
    private static EarlierTraining ToEarlier(PastRow row)
    {
        var plain = row.Product is null && row.Mode is null;
        return new EarlierTraining
        {
            Occupation = plain ? row.OccupationCode : null,
            Level = plain ? row.Level : null,
            Product = row.Product,
            Mode = row.Mode,
            StartOn = row.StartOn,
            State = row.Status switch
            {
                SubsidyClaimLineStatus.Paid => "PAID",
                SubsidyClaimLineStatus.Rejected => "REFUSED",
                _ => "APPROVED",
            },
            Amount = row.Amount,
        };
    }

    private sealed record PastRow
    {
        public Guid? TraineeId { get; init; }

        public ClaimKind Kind { get; init; }

        public SubsidyClaimLineStatus Status { get; init; }

        public Domain.Yuan Amount { get; init; }

        public string? DeterminationJson { get; init; }

        public DateOnly StartOn { get; init; }

        public string OccupationCode { get; init; } = "";

        public string Level { get; init; } = "";

        public string? Product { get; init; }

        public string? Mode { get; init; }
    }
}
