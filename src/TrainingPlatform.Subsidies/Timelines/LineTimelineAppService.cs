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
    /// <param name="mayReadClaims">The caller holds the permission on claims; others see the own line only.</param>
    public async Task<LineTimelineDto> GetAsync(Guid lineId, bool mayReadClaims, CancellationToken ct)
    {
        var line = await db.LineAsync(lineId, ct);
        if (!mayReadClaims && (scope.TraineeId is null || scope.TraineeId != line.TraineeId))
            throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
        var outside = scope.TraineeId is not null || scope.InstitutionId is not null;
        var events = new List<TimelineEvent>();
        foreach (var source in sources)
            events.AddRange(await source.OfLineAsync(line, ct));
        return await HeaderAsync(line, outside, ct) with { Entries = [.. events.OrderBy(e => e.At).ThenBy(e => e.Step).Select(e => ToDto(e, outside))] };
    }

    private async Task<LineTimelineDto> HeaderAsync(SubsidyClaimLine line, bool outside, CancellationToken ct)
    {
        var number = await db.Set<SubsidyClaim>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(c => c.Id == line.ClaimId)
            .Select(c => c.Number)
            .SingleAsync(ct);
        var holder = MyMoneyAppService.HolderOf(line);
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

    private static TimelineEntryDto ToDto(TimelineEvent e, bool outside) =>
        new()
        {
            At = e.At,
            Action = e.Action,
            Step = e.Step,
            Decision = e.Decision,
            ByName = outside && e.ByOfficial && e.ByName is { } name ? OfficialName.Mask(name) : e.ByName,
            Reasons = e.Reasons,
            Note = outside && e.NoteIsInternal ? null : e.Note,
            Documents = outside ? [.. e.Documents.Where(d => d.Address is not null)] : e.Documents,
        };
}
