using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Decisions;
using TrainingPlatform.IntegrationPilots.Milestones;

namespace TrainingPlatform.IntegrationPilots.Cities;

/// <summary>Cities as the caller may see them.</summary>
internal sealed class PilotCityReader(
    TrainingPlatformDbContext db,
    CityReadiness readiness,
    MilestoneReader milestones,
    IDivisionTree divisions
)
{
    public async Task<PilotCity> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<PilotCity>().AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(PilotCity), id);

    public async Task<PilotCityDto> GetAsync(Guid id, CancellationToken ct) => await ToDtoAsync(await LoadAsync(id, ct), ct);

    public async Task<ListResultDto<PilotCityDto>> ListAsync(CancellationToken ct)
    {
        var dtos = new List<PilotCityDto>();
        foreach (var city in await db.Set<PilotCity>().AsNoTracking().AsSplitQuery().OrderBy(c => c.Id).ToListAsync(ct))
            dtos.Add(await ToDtoAsync(city, ct));
        return new(dtos);
    }

    public async Task<ListResultDto<CityReadinessDto>> ReadinessAsync(Guid id, CancellationToken ct) =>
        new([.. await readiness.OfAsync(await LoadAsync(id, ct), ct)]);

    private async Task<PilotCityDto> ToDtoAsync(PilotCity city, CancellationToken ct)
    {
        var items = await readiness.OfAsync(city, ct);
        var delays = await milestones.DelaysAsync([city.Id], ct);
        return new PilotCityDto
        {
            Id = city.Id,
            DivisionId = city.DivisionId,
            DivisionName = divisions.Get(city.DivisionId).Name,
            Status = city.Status,
            Next = city.Next,
            Met = items.Count(i => i.Met),
            Asked = items.Count,
            DelayDays = delays.TryGetValue(city.Id, out var days) ? days : null,
            Decisions = [.. city.Decisions.InOrder().Select(d => d.ToDto())],
            ConcurrencyStamp = city.ConcurrencyStamp,
        };
    }
}
