using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>Flags of classes and institutions, never of people. Text: <c>SampleRisk:{code}</c>.</summary>
internal static class RiskCodes
{
    /// <summary>Nobody of a class of ten or more missed an hour.</summary>
    public const string FullAttendance = "FullAttendance";

    /// <summary>Of ten or more decided lines of the institution, one in five was sent back or refused.</summary>
    public const string ManyReturns = "ManyReturns";

    /// <summary>An earlier sample of the institution was not assured.</summary>
    public const string NotAssuredBefore = "NotAssuredBefore";

    public static readonly IReadOnlyList<string> All = [FullAttendance, ManyReturns, NotAssuredBefore];
}

/// <summary>Works the flags out from what is stored, for the lines of one list.</summary>
internal sealed class SampleRisks(TrainingPlatformDbContext db)
{
    private const int Least = 10;
    private const int ReturnedOneIn = 5;

    public async Task<Func<SubsidyClaimLine, IReadOnlyList<string>>> ReadAsync(IReadOnlyList<SubsidyClaimLine> lines, CancellationToken ct)
    {
        var full = lines
            .Where(l => l.PlannedHours is not null)
            .GroupBy(l => l.ClassId)
            .Where(g => g.Count() >= Least && g.All(l => l.AttendedHours == l.PlannedHours))
            .Select(g => g.Key)
            .ToHashSet();
        var institutions = lines.Select(l => l.InstitutionId).OfType<Guid>().Distinct().ToList();
        var returning = await ReturningAsync(institutions, ct);
        var failed = (
            await db.Set<SampleCheck>()
                .Where(c => c.Status == SampleCheckStatus.NotAssured && c.InstitutionId != null)
                .Select(c => c.InstitutionId!.Value)
                .ToListAsync(ct)
        ).ToHashSet();
        return line =>
            [
                .. full.Contains(line.ClassId) ? [RiskCodes.FullAttendance] : Array.Empty<string>(),
                .. line.InstitutionId is { } i && returning.Contains(i) ? [RiskCodes.ManyReturns] : Array.Empty<string>(),
                .. line.InstitutionId is { } f && failed.Contains(f) ? [RiskCodes.NotAssuredBefore] : Array.Empty<string>(),
            ];
    }

    private async Task<HashSet<Guid>> ReturningAsync(IReadOnlyCollection<Guid> institutions, CancellationToken ct)
    {
        var rows = await db.Set<SubsidyClaimLine>()
            .Where(l => l.InstitutionId != null && institutions.Contains(l.InstitutionId.Value) && l.SubmittedOn != null)
            .GroupBy(l => l.InstitutionId!.Value)
            .Select(g => new
            {
                Institution = g.Key,
                Lines = g.Count(),
                Back = g.Count(l => l.Status == SubsidyClaimLineStatus.Returned || l.Status == SubsidyClaimLineStatus.Rejected),
            })
            .ToListAsync(ct);
        return rows.Where(r => r.Lines >= Least && r.Back * ReturnedOneIn >= r.Lines).Select(r => r.Institution).ToHashSet();
    }
}
