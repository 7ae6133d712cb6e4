using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.IntegrationPilots.Sharing;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.IntegrationPilots.Progress;

/// <summary>Rows the platform knows by itself: completed classes of the enterprise and its partners, and the checked ledger.</summary>
internal sealed class ComputedRows(TrainingPlatformDbContext db, ITrainingOutcomes outcomes)
{
    public async Task<IReadOnlyList<ProgressRow>> ReadAsync(
        IReadOnlyList<PilotEnterprise> pilots,
        ReportPeriod period,
        CancellationToken ct
    )
    {
        var rows = new List<ProgressRow>(await LedgerAsync([.. pilots.Select(p => p.Id)], period, ct));
        rows.AddRange(await SharedAsync(pilots, period, ct));
        var institutions = pilots.SelectMany(p => p.ClassOwnerIds).Distinct().ToList();
        var classes = (await outcomes.CompletedAsync(institutions, period.First, period.Last, ct)).ToLookup(c => c.InstitutionId);
        foreach (var pilot in pilots)
        foreach (var taught in pilot.ClassOwnerIds.SelectMany(id => classes[id]))
        {
            rows.Add(Row(pilot, taught, IndicatorCodes.Trained, taught.Completed));
            rows.Add(Row(pilot, taught, IndicatorCodes.Certified, taught.Certified));
        }
        return [.. rows.Where(r => r.Quantity > 0)];
    }

    private async Task<IReadOnlyList<ProgressRow>> LedgerAsync(IReadOnlyList<Guid> pilots, ReportPeriod period, CancellationToken ct)
    {
        var (first, last) = (period.First, period.Last);
        var entries = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(e => e.Kind == LedgerEntryKind.Investment && e.Status == LedgerEntryStatus.Checked && e.On >= first && e.On <= last)
            .Where(e => pilots.Contains(e.PilotEnterpriseId))
            .OrderBy(e => e.On)
            .ThenBy(e => e.Id)
            .ToListAsync(ct);
        return
        [
            .. entries.Select(e => new ProgressRow
            {
                PilotEnterpriseId = e.PilotEnterpriseId,
                Indicator = IndicatorCodes.Investment,
                Quarter = QuarterOf(e.On),
                Evidence = IndicatorEvidenceKind.Invoice,
                Reference = e.Reference,
                On = e.On,
                Quantity = e.Amount.Amount,
            }),
        ];
    }

    /// <summary>Hours of the enterprise's resources that the other side confirmed.</summary>
    private async Task<IReadOnlyList<ProgressRow>> SharedAsync(
        IReadOnlyList<PilotEnterprise> pilots,
        ReportPeriod period,
        CancellationToken ct
    )
    {
        var byOwner = pilots.ToLookup(p => p.InstitutionId!.Value, p => p.Id);
        var owners = byOwner.Select(g => g.Key).ToList();
        var (first, last) = (period.First, period.Last);
        var bookings = await db.Set<ResourceBooking>()
            .AsNoTracking()
            .Where(b => b.Status == BookingStatus.Confirmed && b.On >= first && b.On <= last && owners.Contains(b.ProviderInstitutionId))
            .OrderBy(b => b.On)
            .ThenBy(b => b.Id)
            .ToListAsync(ct);
        return
        [
            .. bookings.SelectMany(b =>
                byOwner[b.ProviderInstitutionId]
                    .Select(pilot => new ProgressRow
                    {
                        PilotEnterpriseId = pilot,
                        Indicator = IndicatorCodes.SharedHours,
                        Quarter = QuarterOf(b.On),
                        Evidence = IndicatorEvidenceKind.Booking,
                        Reference = $"{b.ResourceName} → {b.BookerName}",
                        On = b.On,
                        Quantity = b.UsedHours ?? 0,
                    })
            ),
        ];
    }

    private static ProgressRow Row(PilotEnterprise pilot, ClassOutcome taught, string indicator, int people) =>
        new()
        {
            PilotEnterpriseId = pilot.Id,
            Indicator = indicator,
            Quarter = QuarterOf(taught.EndOn),
            Evidence = IndicatorEvidenceKind.Class,
            Reference = $"{taught.Number} {taught.Name}",
            On = taught.EndOn,
            Quantity = people,
        };

    private static int QuarterOf(DateOnly day) => (day.Month + 2) / 3;
}

/// <summary>Codes of the indicators that the platform computes.</summary>
internal static class IndicatorCodes
{
    public const string Investment = "INVESTMENT";
    public const string Trained = "TRAINED";
    public const string SharedHours = "SHARED_HOURS";
    public const string Certified = "CERTIFIED";
}
