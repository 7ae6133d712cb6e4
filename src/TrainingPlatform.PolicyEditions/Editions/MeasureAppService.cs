using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>What the law of the day offers; open to everybody.</summary>
internal sealed class MeasureAppService(IPolicyEditions editions, IDivisionTree divisions, IBusinessClock clock)
{
    public async Task<MeasuresDto> GetAsync(Guid? divisionId, DateOnly? on, CancellationToken ct)
    {
        var day = on ?? clock.Today;
        var place =
            divisionId
            ?? divisions.All(day).FirstOrDefault(d => d.Level == DivisionLevel.Region)?.Id
            ?? throw new EntityNotFoundException(typeof(Division));
        if (await FindAsync(place, day, ct) is not { } inForce)
            return new MeasuresDto(null, []);
        var edition = inForce.Edition;
        return new MeasuresDto(
            new EditionRefDto(inForce.Id, inForce.Label, edition.Version, edition.ContentHash, inForce.Illustrative),
            [
                .. edition.Measures.Select(m => new MeasureDto(
                    m.Id,
                    m.NameZh,
                    [.. m.Clauses.Select(c => c.Id)],
                    m.Effective.From,
                    m.Effective.To,
                    m.LivingAllowance is not null,
                    m.Evidence
                )),
            ]
        );
    }

    private async Task<EditionInForce?> FindAsync(Guid place, DateOnly day, CancellationToken ct)
    {
        try
        {
            return await editions.InForceAsync(place, day, ct);
        }
        catch (BusinessException e) when (e.Code == PolicyEditionsErrorCodes.NoEditionInForce)
        {
            return null;
        }
    }
}
