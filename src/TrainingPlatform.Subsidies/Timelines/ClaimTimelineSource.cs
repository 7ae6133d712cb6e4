using Microsoft.EntityFrameworkCore;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.LateFilings;

namespace TrainingPlatform.Subsidies.Timelines;

/// <summary>The claim itself: every decision on the line, checks that somebody answered for, a late filing with its evidence.</summary>
internal sealed class ClaimTimelineSource(TrainingPlatformDbContext db, TextCatalog texts) : ITimelineSource
{
    private const string Asked = "LateRequested";
    private static readonly ClaimStep[] OwnSteps = [ClaimStep.Submit, ClaimStep.Confirm];

    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct)
    {
        var late = await db.Set<LateFiling>()
            .AsNoTracking()
            .Where(f => f.ClassId == line.ClassId && f.Kind == line.Kind && (f.TraineeId == null || f.TraineeId == line.TraineeId))
            .AsSplitQuery()
            .ToListAsync(ct);
        // Publishing is told by the notice itself, with its number and days.
        return
        [
            .. line.Decisions.Where(d => d.Decision != ClaimDecision.Publish).Select(Decided),
            .. line.Overrides.Select(Overridden),
            .. late.SelectMany(LateFiled),
        ];
    }

    private TimelineEvent Decided(LineDecision d) =>
        new(d.At, "Decided")
        {
            Step = d.Step,
            Decision = d.Decision,
            ByName = d.ByName,
            ByOfficial = !OwnSteps.Contains(d.Step),
            Reasons = [.. d.Reasons.Select(r => new TimelineReasonDto(r.Code, texts.Text("ReturnReason:" + r.Code), r.Text))],
            Note = d.Note,
            NoteFor = d.Decision == ClaimDecision.Hold ? TimelineAudience.Offices : TimelineAudience.Everybody,
            NoteIsPersonal = true,
        };

    private TimelineEvent Overridden(Checks.CheckOverride o) =>
        new(o.At, "CheckOverridden")
        {
            ByName = o.ByName,
            ByOfficial = true,
            Reasons = [new TimelineReasonDto(o.CheckCode, texts.Text("Check:" + o.CheckCode))],
            Note = o.Reason,
            NoteFor = TimelineAudience.Offices,
            NoteIsPersonal = true,
        };

    private IEnumerable<TimelineEvent> LateFiled(LateFiling f) =>
        f.History.Select(h => new TimelineEvent(h.At, h.Action)
        {
            ByName = h.Action == Asked ? f.ByName : null,
            Reasons = h.Action == Asked ? [new TimelineReasonDto(f.ReasonCode, texts.Text("LateFilingReason:" + f.ReasonCode))] : [],
            Documents =
                h.Action == Asked
                    ?
                    [
                        .. f.Evidence.Select(e => new TimelineDocument(
                            e.FileName,
                            $"/api/app/late-filing/{f.Id}/evidence/{e.Id}",
                            LateFilingPermissions.Request,
                            LateFilingPermissions.Decide
                        )),
                    ]
                    : [],
        });
}
