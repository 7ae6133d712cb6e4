using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Subsidies.Replays;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>Asks the paid lines of a claim again and proposes what comes out otherwise; the caller holds the claim's lock and saves.</summary>
internal sealed class DifferenceFinder(
    TrainingPlatformDbContext db,
    ClaimDeterminations determinations,
    IPolicyEditions editions,
    SettledAmounts settled
)
{
    /// <param name="editionId">Null: today's facts under the edition of the class. Otherwise the stored facts under that edition.</param>
    /// <param name="by">Null: found by the job, which does not propose again what somebody dismissed.</param>
    public async Task<FoundDifferences> ProposeAsync(SubsidyClaim claim, Guid? editionId, ClaimActor? by, CancellationToken ct)
    {
        var paid = claim.Lines.Where(l => l.Status == SubsidyClaimLineStatus.Paid).ToList();
        var answers = editionId is { } edition ? await UnderAsync(edition, claim, paid, ct) : await TodayAsync(claim, paid, ct);
        var standing = await settled.ReadAsync(paid, ct);
        var decided = await db.Set<DifferenceLine>()
            .AsNoTracking()
            .Where(d => d.ClaimId == claim.Id && d.Status != DifferenceStatus.Accepted)
            .ToListAsync(ct);
        bool IsKnown(SubsidyClaimLine line) =>
            decided.Exists(d =>
                d.LineId == line.Id
                && (d.OpenLineId is not null || (by is null && d.Before == standing[line.Id].Amount && d.After == answers[line.Id].Amount))
            );
        var found = paid.Where(l => answers.ContainsKey(l.Id) && answers[l.Id].Amount != standing[l.Id].Amount && !IsKnown(l))
            .Select(l => new DifferenceLine(Guid.CreateVersion7(), l, standing[l.Id], answers[l.Id], by))
            .ToList();
        db.AddRange(found);
        return new FoundDifferences(paid.Count, answers.Count, found);
    }

    /// <summary>Who is no longer of the class is owed nothing; whom the policy cannot answer about is left alone.</summary>
    private async Task<Dictionary<Guid, NewAnswer>> TodayAsync(
        SubsidyClaim claim,
        IReadOnlyList<SubsidyClaimLine> paid,
        CancellationToken ct
    )
    {
        var determined = await determinations.ReadAsync(claim.ClassId, claim.Kind, ct);
        var answers = new Dictionary<Guid, NewAnswer>();
        foreach (var line in paid)
        {
            var now = determined.Line(line.EnrolmentId, line.SubmittedOn);
            if (now is null)
                answers[line.Id] = new NewAnswer(Yuan.Zero, DifferenceCauseKind.FactsChanged, null, null, null);
            else if (now.Answer is { } answer)
                answers[line.Id] = new NewAnswer(
                    answer.Eligible ? answer.Amount : Yuan.Zero,
                    DifferenceCauseKind.FactsChanged,
                    answer.EditionId,
                    answer.EditionLabel,
                    null
                );
        }
        return answers;
    }

    private async Task<Dictionary<Guid, NewAnswer>> UnderAsync(
        Guid editionId,
        SubsidyClaim claim,
        IReadOnlyList<SubsidyClaimLine> paid,
        CancellationToken ct
    )
    {
        var edition = await editions.GetAsync(editionId, ct);
        return paid.Where(l => l.FactsJson is not null)
            .Select(l => Recalculation.Of(Stored(l, claim), edition.Edition))
            .Where(r => r.After is not null)
            .ToDictionary(
                r => r.LineId,
                r => new NewAnswer(
                    r.EligibleAfter ? r.After!.Value : Yuan.Zero,
                    DifferenceCauseKind.EditionChanged,
                    edition.Id,
                    edition.Label,
                    r.Reasons
                )
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

/// <summary>Paid lines that were asked, how many the policy answered about, and what comes out otherwise.</summary>
internal sealed record FoundDifferences(int Paid, int Answered, IReadOnlyList<DifferenceLine> Lines);
