using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>What the institution is asked for about drawn lines, and what it gives.</summary>
internal sealed class SampleEvidenceAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    CaseFileStore files,
    ActorReader actors,
    ILogger<SampleEvidenceAppService> log
)
{
    private const int WordLength = 2000;
    private const int Limit = 1000;

    /// <summary>The drawn lines of a claim, or all of the caller's scope that evidence is still asked for.</summary>
    public async Task<ListResultDto<SampleRequestDto>> ListAsync(Guid? claimId, CancellationToken ct)
    {
        var query = db.Set<SampleCheck>().AsNoTracking().AsSplitQuery();
        query = claimId is { } claim
            ? query.Where(c => c.ClaimId == claim)
            : query.Where(c => c.Status == SampleCheckStatus.EvidenceRequested);
        return new ListResultDto<SampleRequestDto>(
            await ToDtosAsync(await query.OrderBy(c => c.Code).ThenBy(c => c.Id).Take(Limit).ToListAsync(ct), ct)
        );
    }

    /// <exception cref="BusinessException">The check was decided.</exception>
    public async Task<SampleRequestDto> AnswerAsync(Guid id, SampleEvidenceForm form, CancellationToken ct)
    {
        await FindAsync(id, ct);
        CaseFileStore.Check(new InputCheck().Text("word", form.Word, WordLength), form.File).ThrowIfAny();
        var file = await files.SaveAsync(id, form.File!, ct);
        var check = await work.RunAsync(
            async c =>
            {
                var asked = await FindAsync(id, c);
                asked.Answer(file, form.Word!.Trim(), await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation("Sample check {CheckId}: evidence {FileId} given", id, file.Id);
                return asked;
            },
            ct,
            "sample-check:" + id
        );
        return (await ToDtosAsync([check], ct))[0];
    }

    public async Task<(Stream Content, CaseFile File)> OpenAsync(Guid id, Guid fileId, CancellationToken ct) =>
        await files.OpenAsync((await FindAsync(id, ct)).Evidence, fileId, ct);

    private async Task<SampleCheck> FindAsync(Guid id, CancellationToken ct) =>
        await db.Set<SampleCheck>().AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(SampleCheck), id);

    private async Task<IReadOnlyList<SampleRequestDto>> ToDtosAsync(IReadOnlyList<SampleCheck> checks, CancellationToken ct)
    {
        var ids = checks.Select(c => c.LineId).ToList();
        var lines = await db.Set<SubsidyClaimLine>()
            .Where(l => ids.Contains(l.Id))
            .Select(l => new
            {
                l.Id,
                l.TraineeName,
                l.ClassName,
            })
            .ToDictionaryAsync(l => l.Id, ct);
        return
        [
            .. checks.Select(c => new SampleRequestDto
            {
                Id = c.Id,
                ClaimId = c.ClaimId,
                TraineeName = lines.GetValueOrDefault(c.LineId)?.TraineeName ?? "",
                ClassName = lines.GetValueOrDefault(c.LineId)?.ClassName ?? "",
                Status = c.Status,
                Finding = c.Finding,
                Evidence = c.ToEvidence(),
                Words = c.ToWords(),
            }),
        ];
    }
}

internal sealed record SampleEvidenceForm
{
    [FromForm]
    public IFormFile? File { get; init; }

    /// <summary>What the file shows.</summary>
    [FromForm]
    public string? Word { get; init; }
}

/// <summary>A drawn line as its institution sees it: nothing of why it was drawn.</summary>
internal sealed record SampleRequestDto
{
    public required Guid Id { get; init; }

    public required Guid ClaimId { get; init; }

    public required string TraineeName { get; init; }

    public required string ClassName { get; init; }

    public required SampleCheckStatus Status { get; init; }

    public string? Finding { get; init; }

    public IReadOnlyList<AttachmentDto> Evidence { get; init; } = [];

    /// <summary>The institution's words to its files, in their order.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

internal static class SampleCheckDtos
{
    private const string Kind = "SampleEvidence";

    public static IReadOnlyList<AttachmentDto> ToEvidence(this SampleCheck check) =>
        [.. check.Evidence.OrderBy(f => f.At).ThenBy(f => f.Id).Select(f => f.ToDto(Kind))];

    public static IReadOnlyList<string> ToWords(this SampleCheck check) =>
        [.. check.History.Where(h => h.Action == Kind).OrderBy(h => h.At).ThenBy(h => h.Id).Select(h => h.Reason ?? "")];
}
