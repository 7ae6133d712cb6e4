using TrainingPlatform.Divisions;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Progress;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

/// <summary>Lays out every figure about people of a year up to a period, with all the ways in which they add up.</summary>
internal sealed class PublishedTables(IDivisionTree divisions)
{
    /// <param name="material">Of the whole region: a filter must not decide what is hidden.</param>
    public PublishedTable Of(ProgressMaterial material, ReportPeriod until)
    {
        var quarters = Enumerable.Range(1, until.Quarter == 0 ? 4 : until.Quarter).ToList();
        List<int> periods = until.Quarter == 0 ? [.. quarters, 0] : quarters;
        var children = Children(material);
        var cells = new Dictionary<PublishedCell, decimal>();
        var sums = new List<PublishedSum>();
        foreach (var indicator in material.Indicators.Where(i => i is { CountsPersons: true, Period: IndicatorPeriodKind.Quarter }))
        {
            foreach (var (entity, pilots) in Entities(material))
            foreach (var period in periods)
                cells[new(indicator.Code, entity, period)] = Value(
                    material,
                    indicator.Code,
                    pilots,
                    new ReportPeriod(material.Year, period)
                );
            foreach (var (total, parts) in children)
                sums.AddRange(
                    periods.Select(p => new PublishedSum(
                        new(indicator.Code, total, p),
                        [.. parts.Select(e => new PublishedCell(indicator.Code, e, p))]
                    ))
                );
            if (until.Quarter == 0)
                sums.AddRange(
                    Entities(material)
                        .Select(e => new PublishedSum(
                            new(indicator.Code, e.Key, 0),
                            [.. quarters.Select(q => new PublishedCell(indicator.Code, e.Key, q))]
                        ))
                );
        }
        return new PublishedTable(cells, sums);
    }

    private static decimal Value(ProgressMaterial material, string indicator, HashSet<Guid> pilots, ReportPeriod period) =>
        material.Of(period).Where(r => r.Indicator == indicator && pilots.Contains(r.PilotEnterpriseId)).Sum(r => r.Quantity);

    /// <summary>Pilots, and every division that has one, with the pilots in it.</summary>
    private Dictionary<Guid, HashSet<Guid>> Entities(ProgressMaterial material)
    {
        var entities = material.Pilots.ToDictionary(p => p.Id, p => new HashSet<Guid> { p.Id });
        foreach (var pilot in material.Pilots)
        foreach (var division in divisions.SelfAndAbove(pilot.DivisionId))
            (entities.TryGetValue(division, out var known) ? known : entities[division] = []).Add(pilot.Id);
        return entities;
    }

    /// <summary>A division is the sum of the divisions right below it and of the pilots that belong to itself.</summary>
    private Dictionary<Guid, HashSet<Guid>> Children(ProgressMaterial material)
    {
        var children = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var pilot in material.Pilots)
        {
            var below = pilot.Id;
            foreach (var division in divisions.SelfAndAbove(pilot.DivisionId))
            {
                (children.TryGetValue(division, out var known) ? known : children[division] = []).Add(below);
                below = division;
            }
        }
        return children;
    }
}
