using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Training.Classes;

/// <summary>Open classes of some measures, for the entitlement finder: the public list under the public list's own scope.</summary>
internal sealed class OpenClasses(OpenClassList list) : IOpenClasses
{
    public async Task<IReadOnlyList<OpenClassRow>> FindAsync(
        Guid divisionId,
        IReadOnlyCollection<string> measures,
        int take,
        CancellationToken ct
    )
    {
        var page = await list.ListAsync(new OpenClassListRequest { DivisionId = divisionId, MaxResultCount = take }, ct, measures);
        return
        [
            .. page.Items.Select(c => new OpenClassRow
            {
                Id = c.Id,
                Name = c.Name,
                CourseName = c.CourseName,
                OccupationName = c.OccupationName,
                Level = c.Level,
                Measure = c.Measure,
                InstitutionName = c.InstitutionName,
                DivisionName = c.DivisionName,
                StartOn = c.StartOn,
                EndOn = c.EndOn,
                ClassHours = c.ClassHours,
                SeatsLeft = c.SeatsLeft,
                Slot = c.Slot,
                Site = c.Site,
            }),
        ];
    }
}
