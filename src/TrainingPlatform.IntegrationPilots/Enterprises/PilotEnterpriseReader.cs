using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Decisions;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

/// <summary>Pilots as the caller may see them.</summary>
internal sealed class PilotEnterpriseReader(
    TrainingPlatformDbContext db,
    IDivisionTree divisions,
    IPolicyEditions editions,
    IDataScope scope,
    IBusinessClock clock
)
{
    public async Task<PilotEnterprise> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<PilotEnterprise>().AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(PilotEnterprise), id);

    public async Task<PilotEnterpriseDto> GetAsync(Guid id, CancellationToken ct) => ToDto(await LoadAsync(id, ct));

    /// <returns>The pilot of the caller's own enterprise that runs, or its last one; null before the first application.</returns>
    public async Task<PilotEnterpriseDto?> MineAsync(CancellationToken ct)
    {
        if (scope.InstitutionId is not { } own)
            return null;
        var mine = await db.Set<PilotEnterprise>()
            .AsNoTracking()
            .AsSplitQuery()
            .Where(e => e.InstitutionId == own)
            .OrderByDescending(e => e.ActiveEnterpriseId != null)
            .ThenByDescending(e => e.Id)
            .FirstOrDefaultAsync(ct);
        return mine is null ? null : ToDto(mine);
    }

    public async Task<PagedResultDto<PilotEnterpriseDto>> ListAsync(PilotEnterpriseListRequest request, CancellationToken ct)
    {
        var query = db.Set<PilotEnterprise>().AsNoTracking();
        if (request.Status is { } status)
            query = query.Where(e => e.Status == status);
        if (request.DivisionId is { } division)
        {
            var below = divisions.SelfAndBelow(division);
            query = query.Where(e => below.Contains(e.DivisionId));
        }
        if (request.Filter?.Trim() is { Length: > 0 } filter)
            query = query.Where(e => e.Name.Contains(filter) || e.Number.Contains(filter) || e.SocialCreditCode == filter);
        var total = await query.LongCountAsync(ct);
        var rows = await Sort(query, request.Sorting).Skip(request.Skip()).Take(request.Take()).AsSplitQuery().ToListAsync(ct);
        return new(total, [.. rows.Select(ToDto)]);
    }

    public async Task<PilotCountDto> CountAsync(CancellationToken ct)
    {
        var counted = await db.Set<PilotEnterprise>()
            .AsNoTracking()
            .GroupBy(e => e.Status)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        return new PilotCountDto
        {
            Target = await TargetAsync(ct),
            InProgramme = counted
                .Where(c => c.Key is not (PilotEnterpriseStatus.Applied or PilotEnterpriseStatus.Removed))
                .Sum(c => c.Count),
            ByStatus = Enum.GetValues<PilotEnterpriseStatus>()
                .ToDictionary(s => s, s => counted.FirstOrDefault(c => c.Key == s)?.Count ?? 0),
        };
    }

    /// <returns>Null on a day that no edition covers: a report without a number beside it.</returns>
    private async Task<int?> TargetAsync(CancellationToken ct)
    {
        var region = divisions.All(clock.Today).First(d => d.Level == DivisionLevel.Region);
        try
        {
            return (await editions.InForceAsync(region.Id, clock.Today, ct)).Edition.PilotEnterpriseTarget;
        }
        catch (BusinessException)
        {
            return null;
        }
    }

    public PilotEnterpriseDto ToDto(PilotEnterprise e) =>
        new()
        {
            Id = e.Id,
            Number = e.Number,
            Name = e.Name,
            SocialCreditCode = e.SocialCreditCode,
            DivisionId = e.DivisionId,
            DivisionName = divisions.Get(e.DivisionId).Name,
            Industry = e.Industry,
            PartnerSchools = e.PartnerSchools,
            Cooperation = e.Cooperation,
            Status = e.Status,
            CultivatingFrom = e.CultivatingFrom,
            Decisions = [.. e.Decisions.InOrder().Select(d => d.ToDto())],
            ConcurrencyStamp = e.ConcurrencyStamp,
        };

    private static IOrderedQueryable<PilotEnterprise> Sort(IQueryable<PilotEnterprise> query, string? sorting) =>
        sorting?.Trim().ToLowerInvariant() switch
        {
            "name" or "name asc" => query.OrderBy(e => e.Name).ThenBy(e => e.Number),
            "name desc" => query.OrderByDescending(e => e.Name).ThenBy(e => e.Number),
            "cultivatingfrom" or "cultivatingfrom asc" => query.OrderBy(e => e.CultivatingFrom).ThenBy(e => e.Number),
            _ => query.OrderBy(e => e.Number),
        };
}
