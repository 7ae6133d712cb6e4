using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.LateFilings;

namespace TrainingPlatform.Subsidies.Sheets;

/// <summary>Reads the way of a claim's lines a few hundred at a time, so that a long claim takes no more memory than a short one.</summary>
internal sealed class RoutingSheets(TrainingPlatformDbContext db, IDivisionTree divisions) : IRoutingSheets
{
    private const int Chunk = 200;

    public async Task<RoutingSheet> ReadAsync(Guid claimId, CancellationToken ct)
    {
        var claim =
            await db.Set<SubsidyClaim>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == claimId, ct)
            ?? throw new EntityNotFoundException(typeof(SubsidyClaim), claimId);
        var lines = db.Set<SubsidyClaimLine>().Where(l => l.ClaimId == claimId);
        var late = (await LateAsync(claim, ct)).ToLookup(f => f.TraineeId);
        return new RoutingSheet
        {
            ClaimId = claim.Id,
            Number = claim.Number,
            Kind = claim.Kind.ToString(),
            DivisionName = divisions.Get(claim.DivisionId).Name,
            ClassName = claim.ClassName,
            Rows =
                await lines.SumAsync(l => l.Decisions.Count + l.Overrides.Count + (l.Checks.Any() ? 1 : 0), ct)
                + (await lines.CountAsync(ct)) * late[null].Count(),
        };
    }

    public async IAsyncEnumerable<RoutingRow> RowsAsync(Guid claimId, [EnumeratorCancellation] CancellationToken ct)
    {
        var claim = await db.Set<SubsidyClaim>().AsNoTracking().FirstAsync(c => c.Id == claimId, ct);
        var late = await LateAsync(claim, ct);
        for (var at = 0; ; at += Chunk)
        {
            var lines = await db.Set<SubsidyClaimLine>()
                .AsNoTracking()
                .Where(l => l.ClaimId == claimId)
                .OrderBy(l => l.TraineeName)
                .ThenBy(l => l.Id)
                .Skip(at)
                .Take(Chunk)
                .Select(l => new
                {
                    l.TraineeId,
                    l.TraineeName,
                    l.Decisions,
                    l.Checks,
                    l.Overrides,
                })
                .AsSplitQuery()
                .ToListAsync(ct);
            foreach (var line in lines)
            foreach (
                var row in line
                    .Decisions.OrderBy(d => d.At)
                    .ThenBy(d => d.Step)
                    .Select(d => Decided(line.TraineeName, d))
                    .Concat(line.Overrides.Select(o => Overridden(line.TraineeName, o)))
                    .Concat(Checked(line.TraineeName, [.. line.Checks]))
                    .Concat(late.Where(f => f.TraineeId is null || f.TraineeId == line.TraineeId).Select(f => Late(line.TraineeName, f)))
                    .OrderBy(r => r.At)
                    .ThenBy(r => r.Entry)
            )
                yield return row;
            if (lines.Count < Chunk)
                yield break;
        }
    }

    private Task<List<LateFiling>> LateAsync(SubsidyClaim claim, CancellationToken ct) =>
        db.Set<LateFiling>().AsNoTracking().Where(f => f.ClassId == claim.ClassId && f.Kind == claim.Kind).AsSplitQuery().ToListAsync(ct);

    private static RoutingRow Decided(string name, LineDecision d) =>
        new()
        {
            TraineeName = name,
            Entry = RoutingEntry.Decided,
            Step = d.Step.ToString(),
            Decision = d.Decision.ToString(),
            ByName = d.ByName,
            At = d.At,
            Reasons = d.Reasons,
            Note = d.Note,
        };

    private static RoutingRow Overridden(string name, CheckOverride o) =>
        new()
        {
            TraineeName = name,
            Entry = RoutingEntry.Overridden,
            ByName = o.ByName,
            At = o.At,
            Checks = [new RoutingCheck(o.CheckCode, nameof(CheckResult.Fail))],
            Note = o.Reason,
            ExpiresOn = o.ExpiresOn,
        };

    /// <summary>The results as they stand now, at the time of the last of them.</summary>
    private static IEnumerable<RoutingRow> Checked(string name, IReadOnlyList<LineCheck> checks) =>
        checks.Count == 0
            ? []
            :
            [
                new RoutingRow
                {
                    TraineeName = name,
                    Entry = RoutingEntry.Checked,
                    At = checks.Max(c => c.At),
                    Checks =
                    [
                        .. CheckCodes
                            .All.SelectMany(code => checks.Where(c => c.Code == code))
                            .Select(c => new RoutingCheck(c.Code, c.Result.ToString())),
                    ],
                },
            ];

    private static RoutingRow Late(string name, LateFiling f) =>
        new()
        {
            TraineeName = name,
            Entry = RoutingEntry.LateRequested,
            ByName = f.ByName,
            At = f.History.OrderBy(h => h.At).First().At,
            Note = f.Note,
            Documents = [.. f.Evidence.Select(e => e.FileName)],
        };
}
