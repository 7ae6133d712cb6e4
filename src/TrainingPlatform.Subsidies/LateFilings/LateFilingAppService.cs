using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.LateFilings;

/// <summary>Asking to file after the deadline: an institution for its class, a trainee for the own allowance. Neither waits for the other.</summary>
internal sealed class LateFilingAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    ITrainingFacts training,
    LateFilingWindows windows,
    LateFilingReader reader,
    ActorReader actors,
    CaseFileStore files,
    IBusinessClock clock,
    ILogger<LateFilingAppService> log
)
{
    private const int NoteLength = 2000;

    public async Task<FilingWindowDto> GetWindowAsync(Guid classId, CancellationToken ct)
    {
        var (trained, window) = await ReadAsync(classId, ct);
        var own = await Own(trained.Id).OrderByDescending(f => f.AppliedOn).AsSplitQuery().FirstOrDefaultAsync(ct);
        return new FilingWindowDto
        {
            DeadlineOn = window.DeadlineOn,
            Late = clock.Today > window.DeadlineOn,
            Extends = window.Extends,
            ExtendedTo = window.ExtendedTo,
            Clause = window.Clause.Id,
            Reasons = [.. LateFilingReasons.All.Select(r => reader.Words("LateFilingReason:", r))],
            Request = own is null ? null : (await reader.ToDtosAsync([own], ct))[0],
        };
    }

    /// <summary>Only the own allowance: an officer who sees the line asks for nobody.</summary>
    public async Task<FilingWindowDto> GetOwnWindowAsync(Guid lineId, CancellationToken ct)
    {
        var line = await db.LineAsync(lineId, ct);
        if (scope.TraineeId is null || scope.TraineeId != line.TraineeId || line.Kind != ClaimKind.LivingAllowance)
            throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
        return await GetWindowAsync(line.ClassId, ct);
    }

    public async Task<LateFilingDto> RequestAsync(RequestLateFilingForm form, CancellationToken ct)
    {
        var input = new InputCheck()
            .That(form.ClassId is not null, "classId", InputCheck.RequiredCode)
            .That(
                form.ReasonCode is not null && LateFilingReasons.All.Contains(form.ReasonCode),
                "reasonCode",
                SubsidiesErrorCodes.ReasonUnknown
            )
            .Text("note", form.Note, NoteLength);
        CaseFileStore.Check(input, form.File).ThrowIfAny();
        var (id, classId) = (Guid.CreateVersion7(), form.ClassId!.Value);
        var evidence = await files.SaveAsync(id, form.File!, ct);
        return await work.RunAsync(c => AddAsync(id, classId, form, evidence, c), ct, "late-filing:" + classId);
    }

    public async Task<PagedResultDto<LateFilingDto>> GetListAsync(GetLateFilingsInput input, CancellationToken ct)
    {
        var query = db.Set<LateFiling>().AsNoTracking();
        if (Enum.TryParse<LateFilingStatus>(input.Status, out var status))
            query = query.Where(f => f.Status == status);
        if (!string.IsNullOrWhiteSpace(input.Filter))
            query = query.Where(f => f.ClassName.Contains(input.Filter) || f.ClassNumber.Contains(input.Filter));
        var total = await query.LongCountAsync(ct);
        var page = input.Page();
        var rows = await query
            .OrderBy(f => f.AppliedOn)
            .ThenBy(f => f.Id)
            .Skip(page.Skip())
            .Take(page.Take())
            .AsSplitQuery()
            .ToListAsync(ct);
        return new PagedResultDto<LateFilingDto>(total, await reader.ToDtosAsync(rows, ct));
    }

    /// <summary>Admits or refuses. What the extension no longer covers cannot be admitted.</summary>
    public Task<LateFilingDto> DecideAsync(Guid id, DecideLateFilingInput input, CancellationToken ct)
    {
        new InputCheck().Text("note", input.Note, NoteLength, required: !input.Admit).ThrowIfAny();
        return work.RunAsync(
            async c =>
            {
                var request =
                    await db.Set<LateFiling>().AsSplitQuery().FirstOrDefaultAsync(f => f.Id == id, c)
                    ?? throw new EntityNotFoundException(typeof(LateFiling), id);
                if (!string.IsNullOrEmpty(input.ConcurrencyStamp) && input.ConcurrencyStamp != request.ConcurrencyStamp)
                    throw new DbUpdateConcurrencyException();
                var officer = await actors.CurrentAsync(c);
                request.Check((await ReadAsync(request.ClassId, c)).Window, officer.At);
                if (input.Admit)
                    request.Admit(input.Note?.Trim(), officer);
                else
                    request.Refuse(input.Note!.Trim(), officer);
                await db.SaveChangesAsync(c);
                log.LogInformation("Late filing of class {ClassNo}, {Kind}: {Status}", request.ClassNumber, request.Kind, request.Status);
                return (await reader.ToDtosAsync([request], c))[0];
            },
            ct,
            "late-filing:" + id
        );
    }

    public async Task<(Stream Content, CaseFile File)> OpenAsync(Guid id, Guid fileId, CancellationToken ct) =>
        await files.OpenAsync(
            (await db.Set<LateFiling>().AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(f => f.Id == id, ct))?.Evidence,
            fileId,
            ct
        );

    private async Task<LateFilingDto> AddAsync(Guid id, Guid classId, RequestLateFilingForm form, CaseFile evidence, CancellationToken ct)
    {
        var (trained, window) = await ReadAsync(classId, ct);
        if (clock.Today <= window.DeadlineOn)
            throw new BusinessException(SubsidiesErrorCodes.LateFilingNotLate).WithData("ClassName", trained.Name);
        if (await Own(classId).AnyAsync(f => f.Status != LateFilingStatus.Refused, ct))
            throw new BusinessException(SubsidiesErrorCodes.LateFilingExists).WithData("ClassName", trained.Name);
        var actor = await actors.CurrentAsync(ct);
        var (kind, trainee) = (scope.TraineeId is null ? ClaimKind.TrainingSubsidy : ClaimKind.LivingAllowance, scope.TraineeId);
        var request = new LateFiling(
            id,
            trained,
            new LateFilingRequest(kind, trainee, trainee is null ? null : actor.Name, form.ReasonCode!, form.Note!.Trim()),
            window,
            actor,
            clock.Today
        );
        request.Attach(evidence);
        db.Add(request);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Late filing of class {ClassNo}, {Kind}: {Status}", request.ClassNumber, request.Kind, request.Status);
        return (await reader.ToDtosAsync([request], ct))[0];
    }

    /// <summary>The class is read as an office would read it: a trainee sees no class, but asks for the own one only.</summary>
    private async Task<(ClassFacts Class, FilingWindow Window)> ReadAsync(Guid classId, CancellationToken ct)
    {
        var trained = await ClassAsync(classId, ct);
        return (
            trained,
            await windows.OfAsync(trained, ct)
                ?? throw new BusinessException(SubsidiesErrorCodes.FilingDeadlineUnknown).WithData("ClassName", trained.Name)
        );
    }

    private async Task<ClassFacts> ClassAsync(Guid classId, CancellationToken ct)
    {
        if (scope.TraineeId is not { } me)
            return await training.ClassAsync(classId, ct);
        if (
            !await db.Set<SubsidyClaimLine>()
                .AnyAsync(l => l.ClassId == classId && l.TraineeId == me && l.Kind == ClaimKind.LivingAllowance, ct)
        )
            throw new EntityNotFoundException(typeof(ClassFacts), classId);
        using var _ = scope.Open(DataScopeValue.Everything, "class of the own allowance");
        return await training.ClassAsync(classId, ct);
    }

    private IQueryable<LateFiling> Own(Guid classId)
    {
        var (kind, me) = (scope.TraineeId is null ? ClaimKind.TrainingSubsidy : ClaimKind.LivingAllowance, scope.TraineeId);
        return db.Set<LateFiling>().AsNoTracking().Where(f => f.ClassId == classId && f.Kind == kind && f.TraineeId == me);
    }
}
