using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Recoveries;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>Asks the paid lines of a claim again and lets people decide about what comes out otherwise.</summary>
internal sealed class DifferenceAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    DifferenceFinder finder,
    RecoveryAppService recoveries,
    NoticeAdditions additions,
    IBusinessClock clock,
    ActorReader actors,
    ILogger<DifferenceAppService> log
)
{
    public async Task<PagedResultDto<DifferenceDto>> ListAsync(GetDifferencesInput input, CancellationToken ct)
    {
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<DifferenceLine>().AsNoTracking();
        var total = await query.LongCountAsync(ct);
        var rows = await query
            .OrderBy(d => d.OpenLineId == null)
            .ThenByDescending(d => d.CreationTime)
            .ThenBy(d => d.Id)
            .Skip(page.Skip())
            .Take(page.Take())
            .ToListAsync(ct);
        var ids = rows.ConvertAll(d => d.Id);
        var payments = await PaymentsAsync(ids, ct);
        var places = await additions.PlacesAsync(ids, ct);
        var waiting = await additions.Waiting().Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(ct);
        return new PagedResultDto<DifferenceDto>(
            total,
            [
                .. rows.Select(DifferenceDto.Of)
                    .Select(d => d with { AwaitsNotice = waiting.Contains(d.Id) })
                    .Select(d =>
                        places.TryGetValue(d.Id, out var p)
                            ? d with
                            {
                                NoticeNumber = p.Notice.Number,
                                NoticeStatus = p.Notice.StatusOn(clock.Today, p.Closed),
                                NoticeLastDay = p.Notice.LastDay,
                            }
                            : d
                    )
                    .Select(d =>
                        payments.TryGetValue(d.Id, out var p) ? d with { PaymentReference = p.Reference, PaymentStatus = p.Status } : d
                    ),
            ]
        );
    }

    /// <summary>The latest payment of each top-up.</summary>
    private async Task<Dictionary<Guid, (string Reference, PaymentStatus Status)>> PaymentsAsync(List<Guid> ids, CancellationToken ct)
    {
        var rows = await db.Set<Payment>()
            .Where(p => p.DifferenceId != null && p.Status != PaymentStatus.Removed && ids.Contains(p.DifferenceId.Value))
            .Select(p => new
            {
                Id = p.DifferenceId!.Value,
                p.Reference,
                p.Status,
            })
            .ToListAsync(ct);
        return rows.GroupBy(r => r.Id)
            .ToDictionary(g => g.Key, g => g.OrderBy(r => r.Reference, StringComparer.Ordinal).Select(r => (r.Reference, r.Status)).Last());
    }

    /// <param name="input">Without an edition: today's facts under the edition of the class. With one: the stored facts under that edition.</param>
    public async Task<RecalculationDto> RecalculateAsync(RecalculateInput input, CancellationToken ct)
    {
        new InputCheck().That(input.ClaimId is not null, "claimId", InputCheck.RequiredCode).ThrowIfAny();
        var claimId = input.ClaimId!.Value;
        return await work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(claimId, null, c);
                var found = await finder.ProposeAsync(claim, input.EditionId, await actors.CurrentAsync(c), c);
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Claim {ClaimNo} recalculated, {Lines} paid lines, {Differences} differences",
                    claim.Number,
                    found.Paid,
                    found.Lines.Count
                );
                return new RecalculationDto(found.Paid, found.Paid - found.Answered, [.. found.Lines.Select(DifferenceDto.Of)]);
            },
            ct,
            "claim:" + claimId
        );
    }

    /// <summary>Accepting what is below nothing opens a recovery, which takes its own way.</summary>
    public async Task<DifferenceDto> DecideAsync(Guid id, DecideDifferenceInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(input.Accepted is not null, "accepted", InputCheck.RequiredCode)
            .Text("reason", input.Reason, DifferenceConfiguration.ReasonLength)
            .ThrowIfAny();
        var known = await FindAsync(id, ct);
        return await work.RunAsync(
            async c =>
            {
                var difference = await FindAsync(id, c);
                difference.Decide(input.Accepted!.Value, input.Reason!.Trim(), await actors.CurrentAsync(c));
                if (difference.Status == DifferenceStatus.Accepted && difference.Difference < Yuan.Zero)
                    difference.Became((await recoveries.OpenAsync(Order(difference, input), c)).Id);
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Difference {DifferenceId} of line {LineId}: {Status}, {Amount} yuan",
                    id,
                    difference.LineId,
                    difference.Status,
                    difference.Difference.ToString()
                );
                return DifferenceDto.Of(difference);
            },
            ct,
            "claim:" + known.ClaimId,
            "paid:" + known.LineId
        );
    }

    private static RecoveryOrder Order(DifferenceLine difference, DecideDifferenceInput input) =>
        new(
            RecoverySourceKind.Recalculation,
            new Dictionary<Guid, Yuan?> { [difference.LineId] = Yuan.Zero - difference.Difference },
            input.Reason!.Trim(),
            difference.EditionLabel ?? difference.Reasons ?? difference.Cause.ToString(),
            input.TraineeAtFault
        );

    private async Task<DifferenceLine> FindAsync(Guid id, CancellationToken ct) =>
        await db.Set<DifferenceLine>().FirstOrDefaultAsync(d => d.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(DifferenceLine), id);
}
