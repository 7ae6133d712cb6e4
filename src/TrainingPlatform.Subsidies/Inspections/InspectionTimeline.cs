using Microsoft.EntityFrameworkCore;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Inspections;

/// <summary>Inspections of the line's class. What was seen may name other people of the class, so it stays in the office.</summary>
internal sealed class InspectionTimeline(TrainingPlatformDbContext db, TextCatalog texts) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct)
    {
        var inspections = await db.Set<Inspection>().AsNoTracking().Where(i => i.ClassId == line.ClassId).ToListAsync(ct);
        return [.. inspections.Select(Held), .. inspections.Where(i => i.RecheckedAt is not null).Select(Rechecked)];
    }

    private TimelineEvent Held(Inspection inspection) =>
        new(inspection.At, "InspectionHeld")
        {
            ByName = inspection.ByName,
            ByOfficial = true,
            Note = Words(
                inspection.Number,
                inspection.RectifyBy is null ? InspectionStatus.NoFindings : InspectionStatus.RectificationOrdered,
                inspection.Finding
            ),
            NoteFor = TimelineAudience.Offices,
            NoteIsPersonal = true,
        };

    private TimelineEvent Rechecked(Inspection inspection) =>
        new(inspection.RecheckedAt!.Value, "InspectionRechecked")
        {
            ByName = inspection.RecheckedByName,
            ByOfficial = true,
            Note = Words(inspection.Number, inspection.Status, inspection.RecheckNote),
            NoteFor = TimelineAudience.Offices,
            NoteIsPersonal = true,
        };

    private string Words(string number, InspectionStatus status, string? words) =>
        string.Join(" · ", new[] { number, texts.Text($"Enum:{nameof(InspectionStatus)}.{status}"), words }.OfType<string>());
}
