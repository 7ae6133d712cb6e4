using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Replays;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>Asks the paid lines of a claim again and lets people decide about what comes out otherwise.</summary>
internal sealed class DifferenceAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ClaimDeterminations determinations,
    IPolicyEditions editions,
    SettledAmounts settled,
    RecoveryAppService recoveries,
    ActorReader actors,
    ILogger<DifferenceAppService> log
)
{
    public async Task<PagedResultDto<DifferenceDto>> ListAsync(GetDifferencesInput input, CancellationToken ct)
    {
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<DifferenceLine>().AsNoTracking();
        var total = await query.LongCountAsync(ct);
        var rows = await query.OrderBy(d => d.OpenLineId == null).ThenByDescending(d => d.CreationTime).ThenBy(d => d.Id).Skip(page.Skip()).Take(page.Take()).ToListAsync(ct);
        var payments = await PaymentsAsync(rows.ConvertAll(d => d.Id), ct);
        return new PagedResultDto<DifferenceDto>(
            total,
            [.. rows.Select(DifferenceDto.Of).Select(d => payments.TryGetValue(d.Id, out var p) ? d with { PaymentReference = p.Reference, PaymentStatus = p.Status } : d)]
        );
    }

    /// <summary>The latest payment of each top-up.</summary>
    private async Task<Dictionary<Guid, (string Reference, PaymentStatus Status)>> PaymentsAsync(List<Guid> ids, CancellationToken ct)
    {
        var rows = await db.Set<Payment>()
            .Where(p => p.DifferenceId != null && p.Status != PaymentStatus.Removed && ids.Contains(p.DifferenceId.Value))
            .Select(p => new { Id = p.DifferenceId!.Value, p.Reference, p.Status })
            .ToListAsync(ct);
        return rows.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => g.OrderBy(r => r.Reference, StringComparer.Ordinal).Select(r => (r.Reference, r.Status)).Last());
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
                var paid = claim.Lines.Where(l => l.Status == SubsidyClaimLineStatus.Paid).ToList();
                var answers = input.EditionId is { } edition ? await UnderAsync(edition, claim, paid, c) : await TodayAsync(claim, paid, c);
                var (standing, actor) = (await settled.ReadAsync(paid, c), await actors.CurrentAsync(c));
                var open = await db.Set<DifferenceLine>().Where(d => d.ClaimId == claimId && d.OpenLineId != null).Select(d => d.LineId).ToListAsync(c);
                var found = paid.Where(l => !open.Contains(l.Id) && answers.ContainsKey(l.Id) && answers[l.Id].Amount != standing[l.Id].Amount)
                    .Select(l => new DifferenceLine(Guid.CreateVersion7(), l, standing[l.Id], answers[l.Id], actor))
                    .ToList();
                db.AddRange(found);
                await db.SaveChangesAsync(c);
                log.LogInformation("Claim {ClaimNo} recalculated, {Lines} paid lines, {Differences} differences", claim.Number, paid.Count, found.Count);
                return new RecalculationDto(paid.Count, paid.Count - answers.Count, [.. found.Select(DifferenceDto.Of)]);
            },
            ct,
            "claim:" + claimId
        );
    }

    /// <summary>Accepting what is below nothing opens a recovery, which takes its own way.</summary>
    public async Task<DifferenceDto> DecideAsync(Guid id, DecideDifferenceInput input, CancellationToken ct)
    {
        new InputCheck().That(input.Accepted is not null, "accepted", InputCheck.RequiredCode).Text("reason", input.Reason, DifferenceConfiguration.ReasonLength).ThrowIfAny();
        var known = await FindAsync(id, ct);
        return await work.RunAsync(
            async c =>
            {
                var difference = await FindAsync(id, c);
                difference.Decide(input.Accepted!.Value, input.Reason!.Trim(), await actors.CurrentAsync(c));
                if (difference.Status == DifferenceStatus.Accepted && difference.Difference < Yuan.Zero)
                    difference.Became((await recoveries.OpenAsync(Order(difference, input), c)).Id);
                await db.SaveChangesAsync(c);
                log.LogInformation("Difference {DifferenceId} of line {LineId}: {Status}, {Amount} yuan", id, difference.LineId, difference.Status, difference.Difference.ToString());
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
        await db.Set<DifferenceLine>().FirstOrDefaultAsync(d => d.Id == id, ct) ?? throw new EntityNotFoundException(typeof(DifferenceLine), id);

    /// <summary>Who is no longer of the class is owed nothing; whom the policy cannot answer about is left alone.</summary>
    private async Task<Dictionary<Guid, NewAnswer>> TodayAsync(SubsidyClaim claim, IReadOnlyList<SubsidyClaimLine> paid, CancellationToken ct)
    {
        var determined = await determinations.ReadAsync(claim.ClassId, claim.Kind, ct);
        var answers = new Dictionary<Guid, NewAnswer>();
        foreach (var line in paid)
        {
            var now = determined.Line(line.EnrolmentId, line.SubmittedOn);
            if (now is null)
                answers[line.Id] = new NewAnswer(Yuan.Zero, DifferenceCauseKind.FactsChanged, null, null, null);
            else if (now.Answer is { } answer)
                answers[line.Id] = new NewAnswer(answer.Eligible ? answer.Amount : Yuan.Zero, DifferenceCauseKind.FactsChanged, answer.EditionId, answer.EditionLabel, null);
        }
        return answers;
    }

    private async Task<Dictionary<Guid, NewAnswer>> UnderAsync(Guid editionId, SubsidyClaim claim, IReadOnlyList<SubsidyClaimLine> paid, CancellationToken ct)
    {
        var edition = await editions.GetAsync(editionId, ct);
        return paid.Where(l => l.FactsJson is not null)
            .Select(l => Recalculation.Of(Stored(l, claim), edition.Edition))
            .Where(r => r.After is not null)
            .ToDictionary(
                r => r.LineId,
                r => new NewAnswer(r.EligibleAfter ? r.After!.Value : Yuan.Zero, DifferenceCauseKind.EditionChanged, edition.Id, edition.Label, r.Reasons)
            );
    }

    private static StoredLine Stored(SubsidyClaimLine line, SubsidyClaim claim) =>
        new()
        {
            LineId = line.Id,
            ClaimId = claim.Id,
            Kind = line.Kind,
            Measure = claim.Measure,
            Group = line.Group,
            DivisionId = line.DivisionId,
            ClassName = line.ClassName,
            FactsJson = line.FactsJson!,
            Amount = line.Amount,
            Eligible = line.Eligible,
        };
}
