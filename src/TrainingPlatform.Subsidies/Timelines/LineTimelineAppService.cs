using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.MyMoney;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Timelines;

/// <summary>The case of one line for everybody concerned: the office in full, the institution and the trainee without officials' names.</summary>
internal sealed class LineTimelineAppService(
    TrainingPlatformDbContext db,
    IDataScope scope,
    IDivisionTree divisions,
    IEnumerable<ITimelineSource> sources
)
{
    /// <param name="isGranted">Permissions of the caller: without the one on claims the own line only.</param>
    public async Task<LineTimelineDto> GetAsync(Guid lineId, Func<string, bool> isGranted, CancellationToken ct)
    {
        var line = await db.LineAsync(lineId, ct);
        if (!isGranted(SubsidiesPermissions.Claims.Default) && (scope.TraineeId is null || scope.TraineeId != line.TraineeId))
            throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
        var reader = Reader(line);
        var events = new List<TimelineEvent>();
        foreach (var source in sources)
            events.AddRange(await source.OfLineAsync(line, ct));
        var shown = events.Where(e => e.For <= reader).OrderBy(e => e.At).ThenBy(e => e.Step);
        return await HeaderAsync(line, reader != TimelineAudience.Offices, ct) with
        {
            Entries = [.. shown.Select(e => ToDto(e, reader, isGranted))],
        };
    }

    private TimelineAudience Reader(SubsidyClaimLine line)
    {
        if (scope.TraineeId is null && scope.InstitutionId is null)
            return TimelineAudience.Offices;
        var paid = scope.TraineeId is { } me
            ? line.IsPaidToTrainee && line.TraineeId == me
            : !line.IsPaidToTrainee && line.InstitutionId == scope.InstitutionId;
        return paid ? TimelineAudience.Payee : TimelineAudience.Everybody;
    }

    private async Task<LineTimelineDto> HeaderAsync(SubsidyClaimLine line, bool outside, CancellationToken ct)
    {
        var number = await db.Set<SubsidyClaim>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(c => c.Id == line.ClaimId)
            .Select(c => c.Number)
            .SingleAsync(ct);
        var holder = MyMoneyAppService.HolderOf(line.Kind, line.Status, line.Payee);
        var taken =
            outside || line.AwaitedStep is not { } step
                ? null
                : await db.Set<ReviewAssignment>().AsNoTracking().FirstOrDefaultAsync(a => a.ClaimId == line.ClaimId && a.Step == step, ct);
        return new LineTimelineDto
        {
            LineId = line.Id,
            ClaimId = line.ClaimId,
            ClaimNumber = number,
            ClassName = line.ClassName,
            TraineeName = line.TraineeName,
            Kind = line.Kind,
            Amount = line.Amount,
            Status = line.Status,
            Holder = holder,
            HolderOffice = Office(line, holder),
            HolderName = taken?.ReviewerName,
            AwaitedStep = line.AwaitedStep,
            DueOn = line.DueOn,
            Paid = line.Status == SubsidyClaimLineStatus.Paid,
            Entries = [],
        };
    }

    private string? Office(SubsidyClaimLine line, MoneyHolder holder)
    {
        if (holder is not (MoneyHolder.County or MoneyHolder.Finance))
            return null;
        var county = divisions.Get(line.DivisionId);
        return line.AwaitedStep == ClaimStep.PrefectureReview && county.ParentId is { } above ? divisions.Get(above).Name : county.Name;
    }

    /// <summary>Outside, officials are masked and documents that cannot be opened are left out; offices see that there is one.</summary>
    private static TimelineEntryDto ToDto(TimelineEvent e, TimelineAudience reader, Func<string, bool> isGranted)
    {
        var outside = reader != TimelineAudience.Offices;
        var mayRead = e.NoteFor <= reader && (outside || !e.NoteIsPersonal || isGranted(SubsidiesPermissions.Claims.Facts));
        var documents = e.Documents.Select(d => new TimelineDocumentDto(d.Name, d.Permissions.Any(isGranted) ? d.Address : null));
        return new TimelineEntryDto
        {
            At = e.At,
            Action = e.Action,
            Step = e.Step,
            Decision = e.Decision,
            ByName = outside && e.ByOfficial && e.ByName is { } name ? OfficialName.Mask(name) : e.ByName,
            Reasons = [.. e.Reasons.Select(r => mayRead ? r : r with { Words = null })],
            Note = mayRead ? e.Note : null,
            Documents = [.. documents.Where(d => !outside || d.Address is not null)],
        };
    }
}
