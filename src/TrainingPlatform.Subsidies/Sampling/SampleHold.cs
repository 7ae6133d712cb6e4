using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>
/// A drawn line passes the prefecture only once its check is assured. One that was not assured passes after it was sent back for that, mended and
/// reviewed anew.
/// </summary>
internal sealed class SampleHold(TrainingPlatformDbContext db)
{
    /// <exception cref="BusinessException">A line is to pass whose check is undecided or not assured; the others of the claim may pass without it.</exception>
    public async Task ExpectAssuredAsync(SubsidyClaim claim, IReadOnlyList<LineReview> reviews, CancellationToken ct)
    {
        var passing = reviews.Where(r => r.Decision == ClaimDecision.Pass).Select(r => r.LineId).ToList();
        var checks = await db.Set<SampleCheck>()
            .Where(c => c.ClaimId == claim.Id && passing.Contains(c.LineId) && c.ReviewRequired && c.Status != SampleCheckStatus.Assured)
            .Select(c => new
            {
                c.LineId,
                c.Status,
                c.DecidedAt,
            })
            .ToListAsync(ct);
        Refuse(
            SubsidiesErrorCodes.SampleUndecided,
            checks.Where(c => c.Status == SampleCheckStatus.EvidenceRequested).Select(c => claim.Line(c.LineId))
        );
        Refuse(
            SubsidiesErrorCodes.SampleNotAssured,
            checks.Select(c => (Line: claim.Line(c.LineId), c.DecidedAt)).Where(c => !IsMended(c.Line, c.DecidedAt)).Select(c => c.Line)
        );
    }

    private static bool IsMended(SubsidyClaimLine line, DateTimeOffset? decidedAt) =>
        line.Decisions.Any(d => d.Decision == ClaimDecision.Return && d.At >= decidedAt);

    private static void Refuse(string code, IEnumerable<SubsidyClaimLine> lines)
    {
        var names = lines.Select(l => l.TraineeName).Distinct().Order(StringComparer.Ordinal).ToList();
        if (names.Count > 0)
            throw new BusinessException(code).WithData("Name", string.Join(", ", names));
    }
}
