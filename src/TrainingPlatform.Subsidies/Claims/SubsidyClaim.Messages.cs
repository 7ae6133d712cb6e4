using TrainingPlatform.Subsidies.Messages;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaim
{
    /// <summary>Nobody has to look whether there is something: who has a new line of the allowance is told.</summary>
    private void TellProposed(IReadOnlyList<SubsidyClaimLine> added)
    {
        var people = added.Where(l => l.Status == SubsidyClaimLineStatus.Proposed).Select(l => l.TraineeUserId).OfType<Guid>().ToList();
        if (people.Count > 0)
            Raise(new AllowanceProposed(people));
    }

    private void TellReturned(IReadOnlyList<Guid> lineIds)
    {
        if (lineIds.Count > 0)
            Raise(new LinesReturned(Number, Kind, InstitutionId, [.. lineIds.Select(id => Line(id).TraineeUserId)]));
    }
}
