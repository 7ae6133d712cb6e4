using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaim
{
    /// <summary>The lines stand in a public list from now on. One that a check stands against goes back to the first review and holds up no other.</summary>
    /// <returns>The lines that are published.</returns>
    public IReadOnlyList<SubsidyClaimLine> Publish(IReadOnlyCollection<Guid> lineIds, ClaimActor officer)
    {
        var lines = lineIds.Select(Line).ToLookup(l => l.MayGoOn(BusinessTime.Day(officer.At)));
        List<SubsidyClaimLine> published = [.. lines[true]];
        foreach (var line in published)
            line.Publish(officer);
        foreach (var line in lines[false])
            line.HoldBack(ClaimStep.Notice, officer);
        Record("NoticePublished", officer.UserId, officer.At, Told(ClaimDecision.Publish, published.Count, lines[false].Count()));
        Settle(officer.At);
        return published;
    }

    /// <summary>The list is over for these lines.</summary>
    public void PassNotice(IReadOnlyCollection<Guid> lineIds, Guid? by, DateTimeOffset at)
    {
        foreach (var id in lineIds)
            Line(id).PassNotice(at);
        Record("NoticePassed", by, at, Counted(lineIds));
        Settle(at);
    }

    /// <summary>Sends back or refuses the one line that an objection was right about.</summary>
    public void UpholdObjection(LineReview review, ClaimActor investigator, ClassDuties duties)
    {
        var line = Line(review.LineId);
        ReviewDuties.Check(line, ClaimStep.Objection, investigator, duties);
        line.UpholdObjection(review, investigator);
        if (review.Decision == ClaimDecision.Return)
            TellReturned([line.Id]);
        Record("ObjectionUpheld", investigator.UserId, investigator.At, $"{review.Decision} 1");
        Settle(investigator.At);
    }

    public void DismissObjection(Guid lineId, string finding, ClaimActor investigator, ClassDuties duties)
    {
        var line = Line(lineId);
        ReviewDuties.Check(line, ClaimStep.Objection, investigator, duties);
        line.DismissObjection(finding, investigator);
        Record("ObjectionDismissed", investigator.UserId, investigator.At, Counted([lineId]));
        Settle(investigator.At);
    }

    private static string Counted(IReadOnlyCollection<Guid> lineIds) =>
        lineIds.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
