using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Inspections;

/// <summary>Records what was seen of a class; who entered its attendance does not inspect it.</summary>
internal sealed class InspectionAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ITrainingFacts training,
    NumberSeries numbers,
    IDivisionTree divisions,
    ActorReader actors,
    IBusinessClock clock,
    ILogger<InspectionAppService> log
)
{
    private const string NumberKind = "IN";
    private const int MostHeads = 1000;

    public async Task<PagedResultDto<InspectionDto>> ListAsync(GetInspectionsInput input, CancellationToken ct)
    {
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<Inspection>().AsNoTracking();
        if (Enum.TryParse<InspectionStatus>(input.Status, out var status))
            query = query.Where(i => i.Status == status);
        if (!string.IsNullOrWhiteSpace(input.Filter))
            query = query.Where(i => i.Number.Contains(input.Filter) || i.ClassName.Contains(input.Filter));
        var total = await query.LongCountAsync(ct);
        var rows = await query
            .OrderBy(i => i.Status != InspectionStatus.RectificationOrdered)
            .ThenByDescending(i => i.HeldOn)
            .ThenBy(i => i.Id)
            .Skip(page.Skip())
            .Take(page.Take())
            .ToListAsync(ct);
        return new PagedResultDto<InspectionDto>(total, [.. rows.Select(InspectionDto.Of)]);
    }

    public async Task<InspectionDto> GetAsync(Guid id, CancellationToken ct) => InspectionDto.Of(await FindAsync(id, ct));

    public Task<InspectionDto> RecordAsync(RecordInspectionInput input, CancellationToken ct)
    {
        Check(input);
        return work.RunAsync(
            async c =>
            {
                var trained = await training.ClassAsync(input.ClassId!.Value, c);
                var inspector = await actors.CurrentAsync(c);
                if ((await actors.DutiesAsync(trained, c)).TookAttendance(inspector))
                    throw new BusinessException(SubsidiesErrorCodes.ReviewerTookAttendance);
                var number = await numbers.NextAsync(NumberKind, divisions.Get(trained.DivisionId).Code, clock.Today.Year, c);
                var record = new InspectionRecord(input.Kind, input.HeldOn!.Value, input.ExpectedHeads, input.PresentHeads)
                {
                    Answers =
                    [
                        .. input.Answers.Select(a => new InspectionAnswer(
                            a.Code,
                            a.Answer,
                            string.IsNullOrWhiteSpace(a.Note) ? null : a.Note.Trim()
                        )),
                    ],
                    Finding = string.IsNullOrWhiteSpace(input.Finding) ? null : input.Finding.Trim(),
                    RectifyBy = input.RectifyBy,
                };
                var inspection = new Inspection(Guid.CreateVersion7(), number, trained, record, inspector);
                db.Add(inspection);
                await db.SaveChangesAsync(c);
                log.LogInformation("Inspection {InspectionNo} of class {ClassNo}: {Status}", number, trained.Number, inspection.Status);
                return InspectionDto.Of(inspection);
            },
            ct
        );
    }

    public Task<InspectionDto> RecheckAsync(Guid id, RecheckInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(input.Rectified is not null, "rectified", InputCheck.RequiredCode)
            .Text("note", input.Note, InspectionConfiguration.TextLength)
            .ThrowIfAny();
        return work.RunAsync(
            async c =>
            {
                var inspection = await FindAsync(id, c);
                inspection.Recheck(input.Rectified!.Value, input.Note!.Trim(), await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation("Inspection {InspectionNo} rechecked: {Status}", inspection.Number, inspection.Status);
                return InspectionDto.Of(inspection);
            },
            ct,
            "inspection:" + id
        );
    }

    private void Check(RecordInspectionInput input) =>
        new InputCheck()
            .That(input.ClassId is not null, "classId", InputCheck.RequiredCode)
            .That(Enum.IsDefined(input.Kind), "kind", InputCheck.OutOfRangeCode)
            .That(
                input.HeldOn is { } on && on <= clock.Today,
                "heldOn",
                input.HeldOn is null ? InputCheck.RequiredCode : SubsidiesErrorCodes.InspectionInFuture
            )
            .Range("expectedHeads", input.ExpectedHeads, 0, MostHeads)
            .Range("presentHeads", input.PresentHeads, 0, MostHeads)
            .That(
                input
                    .Answers.Select(a => a.Code)
                    .Order(StringComparer.Ordinal)
                    .SequenceEqual(InspectionItems.All.Order(StringComparer.Ordinal)),
                "answers",
                SubsidiesErrorCodes.InspectionIncomplete
            )
            .That(
                input.Answers.All(a => a.Note is null || a.Note.Length <= InspectionConfiguration.NoteLength),
                "answers",
                SubsidiesErrorCodes.NoteTooLong
            )
            .That(
                input.RectifyBy is null || input.HeldOn is null || input.RectifyBy >= input.HeldOn,
                "rectifyBy",
                SubsidiesErrorCodes.InspectionRectifyEarly
            )
            .Text("finding", input.Finding, InspectionConfiguration.TextLength, required: false)
            .ThrowIfAny();

    private async Task<Inspection> FindAsync(Guid id, CancellationToken ct) =>
        await db.Set<Inspection>().FirstOrDefaultAsync(i => i.Id == id, ct) ?? throw new EntityNotFoundException(typeof(Inspection), id);
}
