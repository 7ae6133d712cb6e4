using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Assistance;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.IntegrationPilots.Plans;
using TrainingPlatform.IntegrationPilots.Sharing;

namespace TrainingPlatform.IntegrationPilots.Cities;

/// <summary>How ready a city is: each requirement with its rule, its figure and the rows behind it. Every figure is the sum of its rows.</summary>
internal sealed class CityReadiness(TrainingPlatformDbContext db, PilotFiles files, IDivisionTree divisions, IBusinessClock clock)
{
    public async Task<IReadOnlyList<CityReadinessDto>> OfAsync(PilotCity city, CancellationToken ct)
    {
        var below = divisions.SelfAndBelow(city.DivisionId);
        var pilots = (
            await db.Set<PilotEnterprise>().AsNoTracking().AsSplitQuery().Where(p => below.Contains(p.DivisionId)).ToListAsync(ct)
        )
            .Where(p => p.IsInProgramme)
            .ToList();
        var evidence = await db.Set<CityEvidence>().AsNoTracking().Where(e => e.PilotCityId == city.Id).OrderBy(e => e.Id).ToListAsync(ct);
        var attached = (await files.OfAsync([city.Id], ct))[city.Id].ToDictionary(f => f.Id);
        var items = new List<CityReadinessDto>();
        foreach (var requirement in CityRequirement.All)
        {
            IReadOnlyList<CityEvidenceDto> rows = requirement.Kind switch
            {
                CityRequirementKind.Document =>
                [
                    .. evidence
                        .Where(e => e.Requirement == requirement.Code)
                        .Select(e => new CityEvidenceDto(e.Reference, e.On, 1, null, attached.GetValueOrDefault(e.FileId))),
                ],
                CityRequirementKind.Enterprises =>
                [
                    .. pilots.Select(p => Row(p.Name, p.CultivatingFrom, 1, "/pilots/enterprises/" + p.Id)),
                ],
                CityRequirementKind.Plans => await PlansAsync(pilots, ct),
                CityRequirementKind.Bases => await BasesAsync(below, ct),
                CityRequirementKind.Investment => await InvestmentAsync(below, ct),
                CityRequirementKind.SharedHours => await SharedAsync(below, ct),
                _ => await PairsAsync(below, ct),
            };
            items.Add(Judge(requirement, rows, pilots.Count));
        }
        return items;
    }

    /// <summary>Plans are asked of every enterprise; everything else by the number of the list.</summary>
    private static CityReadinessDto Judge(CityRequirement requirement, IReadOnlyList<CityEvidenceDto> rows, int enterprises)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var value = rows.Sum(r => r.Quantity);
        var asked = requirement.Kind == CityRequirementKind.Plans ? Math.Max(requirement.AtLeast, enterprises) : requirement.AtLeast;
        return new CityReadinessDto
        {
            Code = requirement.Code,
            Kind = requirement.Kind,
            Name = english ? requirement.NameEn : requirement.NameZh,
            Rule = english ? requirement.RuleEn : requirement.RuleZh,
            Met = value >= asked,
            Value = value,
            Missing = Math.Max(0, asked - value),
            Rows = rows,
        };
    }

    private async Task<IReadOnlyList<CityEvidenceDto>> PlansAsync(IReadOnlyList<PilotEnterprise> pilots, CancellationToken ct)
    {
        var ids = pilots.Select(p => p.Id).ToList();
        var posted = (await db.Set<PilotPlan>().AsNoTracking().Where(p => ids.Contains(p.PilotEnterpriseId)).ToListAsync(ct))
            .GroupBy(p => p.PilotEnterpriseId)
            .ToDictionary(g => g.Key, g => g.Max(p => p.PostedOn));
        return [.. pilots.Where(p => posted.ContainsKey(p.Id)).Select(p => Row(p.Name, posted[p.Id], 1, "/pilots/enterprises/" + p.Id))];
    }

    private async Task<IReadOnlyList<CityEvidenceDto>> BasesAsync(IReadOnlyCollection<Guid> below, CancellationToken ct)
    {
        PilotBaseStatus[] underWay = [PilotBaseStatus.UnderConstruction, PilotBaseStatus.Accepted, PilotBaseStatus.InUse];
        var rows = await db.Set<PilotBase>()
            .AsNoTracking()
            .AsSplitQuery()
            .Where(b => below.Contains(b.DivisionId))
            .OrderBy(b => b.Number)
            .ToListAsync(ct);
        return
        [
            .. rows.Where(b => underWay.Contains(b.Status))
                .Select(b => Row(b.Name, b.Decisions.Max(d => d.On), 1, "/pilots/bases/" + b.Id)),
        ];
    }

    private async Task<IReadOnlyList<CityEvidenceDto>> InvestmentAsync(IReadOnlyCollection<Guid> below, CancellationToken ct)
    {
        var from = clock.Today.AddYears(-1);
        var rows = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(e =>
                below.Contains(e.DivisionId) && e.Kind == LedgerEntryKind.Investment && e.Status == LedgerEntryStatus.Checked && e.On > from
            )
            .OrderBy(e => e.On)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(e => Row($"{e.Reference} {e.Description}", e.On, e.Amount.Amount, "/pilots/enterprises/" + e.PilotEnterpriseId)),
        ];
    }

    private async Task<IReadOnlyList<CityEvidenceDto>> SharedAsync(IReadOnlyCollection<Guid> below, CancellationToken ct)
    {
        var from = clock.Today.AddYears(-1);
        var rows = await db.Set<ResourceBooking>()
            .AsNoTracking()
            .Where(b => below.Contains(b.ProviderDivisionId) && b.Status == BookingStatus.Confirmed && b.On > from)
            .OrderBy(b => b.On)
            .ToListAsync(ct);
        return [.. rows.Select(b => Row($"{b.ResourceName} · {b.BookerName}", b.On, b.UsedHours ?? 0, "/pilots/sharing"))];
    }

    private async Task<IReadOnlyList<CityEvidenceDto>> PairsAsync(IReadOnlyCollection<Guid> below, CancellationToken ct)
    {
        var rows = await db.Set<PairedAssistance>()
            .AsNoTracking()
            .AsSplitQuery()
            .Where(p => below.Contains(p.DivisionId))
            .OrderBy(p => p.AgreedOn)
            .ToListAsync(ct);
        return
        [
            .. rows.Where(p => p.Measures.Any(m => m.ConfirmedAt is not null))
                .Select(p => Row($"{p.HelperName} → {p.ReceiverName}", p.AgreedOn, 1, "/pilots/assistance")),
        ];
    }

    private static CityEvidenceDto Row(string label, DateOnly? on, decimal quantity, string route) => new(label, on, quantity, route, null);
}
