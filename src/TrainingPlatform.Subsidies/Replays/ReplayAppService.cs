using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>Asks for replays, follows and stops them.</summary>
internal sealed class ReplayAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    ReplayQueue queue,
    ITrialEditions editions,
    IDivisionTree divisions,
    IDataScope scope,
    ICurrentUser user,
    IAccounts accounts,
    IBusinessClock clock,
    TextCatalog texts,
    ILogger<ReplayAppService> log
)
{
    /// <exception cref="BusinessException">The division is outside the caller's scope, or the draft has faults.</exception>
    public async Task<ReplayDto> RequestAsync(ReplayInput input, CancellationToken ct)
    {
        new InputCheck().Range("year", input.Year, 2000, 2100).ThrowIfAny();
        var division = Division(input.DivisionId);
        var edition = await editions.OpenAsync(input.EditionId, ct);
        var question = new ReplayQuestion(edition.Id, edition.Label, edition.Edition.ContentHash, division, input.Year);
        var replay = new Replay(Guid.CreateVersion7(), question, user.Id!.Value, clock.Now);
        db.Add(replay);
        db.Add(new ReplayProgress { ReplayId = replay.Id, Version = Guid.NewGuid() });
        await db.SaveChangesAsync(ct);
        queue.Add(replay.Id);
        log.LogInformation(
            "Replay {ReplayId} of {Year} in {DivisionId} under {EditionId} asked for",
            replay.Id,
            input.Year,
            division,
            edition.Id
        );
        return await GetAsync(replay.Id, ct);
    }

    public async Task<PagedResultDto<ReplayDto>> ListAsync(PagedAndSortedRequest request, CancellationToken ct)
    {
        var rows = await db.Set<Replay>()
            .AsNoTracking()
            .OrderByDescending(r => r.RequestedAt)
            .Skip(request.Skip())
            .Take(request.Take())
            .ToListAsync(ct);
        return new(await db.Set<Replay>().LongCountAsync(ct), await ToDtosAsync(rows, ct));
    }

    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    public async Task<ReplayDto> GetAsync(Guid id, CancellationToken ct) => (await ToDtosAsync([await LoadAsync(id, ct)], ct))[0];

    public async Task<ReplayDto> CancelAsync(Guid id, CancellationToken ct)
    {
        await unitOfWork.RunAsync(
            async c =>
            {
                var replay =
                    await db.Set<Replay>().FirstOrDefaultAsync(r => r.Id == id, c) ?? throw new EntityNotFoundException(typeof(Replay), id);
                replay.Cancel(clock.Now);
                await db.SaveChangesAsync(c);
            },
            ct,
            $"replay:{id}"
        );
        return await GetAsync(id, ct);
    }

    /// <summary>What is counted so far; final when the replay is completed.</summary>
    public async Task<ReplayResultDto> ResultAsync(Guid id, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        var tallies = await db.Set<ReplayTally>().AsNoTracking().Where(t => t.ReplayId == id).ToListAsync(ct);
        return new ReplayResultDto(
            ReplayTotals.Of(tallies),
            ReplayTotals.By(tallies, t => t.Measure),
            ReplayTotals.By(tallies, t => t.Group),
            [
                .. ReplayTotals
                    .By(tallies, t => t.DivisionId.ToString())
                    .Select(c => c with { Name = divisions.Get(Guid.Parse(c.Key)).Name }),
            ],
            ReplayTotals.By(tallies, t => t.Kind.ToString())
        );
    }

    /// <summary>The lines whose answer changes, largest difference first.</summary>
    public async Task<PagedResultDto<ReplayLineDto>> LinesAsync(Guid id, ReplayLinesRequest request, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        var query = Directed(db.Set<ReplayLine>().AsNoTracking().Where(l => l.ReplayId == id), request.Direction);
        if (!string.IsNullOrWhiteSpace(request.Measure))
            query = query.Where(l => l.Measure == request.Measure);
        var total = await query.LongCountAsync(ct);
        var ordered = request.Direction == "Loss" ? query.OrderBy(l => l.Difference) : query.OrderByDescending(l => l.Difference);
        var rows = await ordered.ThenBy(l => l.LineId).Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        return new(total, [.. rows.Select(ToDto)]);
    }

    private static IQueryable<ReplayLine> Directed(IQueryable<ReplayLine> query, string? direction)
    {
        var zero = Yuan.Zero;
        return direction switch
        {
            "Gain" => query.Where(l => l.Difference > zero),
            "Loss" => query.Where(l => l.Difference < zero),
            "Unanswered" => query.Where(l => l.After == null),
            _ => query,
        };
    }

    private ReplayLineDto ToDto(ReplayLine l) =>
        new()
        {
            LineId = l.LineId,
            ClaimId = l.ClaimId,
            Kind = l.Kind,
            Measure = l.Measure,
            DivisionId = l.DivisionId,
            DivisionName = divisions.Get(l.DivisionId).Name,
            ClassName = l.ClassName,
            Before = l.Before,
            After = l.After,
            Difference = l.Difference,
            EligibleBefore = l.EligibleBefore,
            EligibleAfter = l.EligibleAfter,
            Reasons = l.Reasons?.Split(' ') ?? [],
        };

    /// <summary>None named: the highest office the caller works for.</summary>
    private Guid Division(Guid? wanted)
    {
        var all = divisions.All(clock.Today);
        var id =
            wanted
            ?? all.Where(d => scope.All || scope.DivisionIds.Contains(d.Id)).OrderBy(d => d.Level).ThenBy(d => d.Code).FirstOrDefault()?.Id;
        if (id is { } known && all.Any(d => d.Id == known) && (scope.All || scope.DivisionIds.Contains(known)))
            return known;
        throw new BusinessException(SubsidiesErrorCodes.ReplayOutOfScope);
    }

    private async Task<Replay> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<Replay>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(Replay), id);

    private async Task<IReadOnlyList<ReplayDto>> ToDtosAsync(IReadOnlyList<Replay> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var done = await db.Set<ReplayProgress>()
            .AsNoTracking()
            .Where(p => ids.Contains(p.ReplayId))
            .ToDictionaryAsync(p => p.ReplayId, p => p.Done, ct);
        var names = await accounts.DisplayNamesAsync([.. rows.Select(r => r.RequestedByUserId).Distinct()], ct);
        return
        [
            .. rows.Select(r => new ReplayDto
            {
                Id = r.Id,
                Status = r.Status,
                EditionId = r.EditionId,
                EditionLabel = r.EditionLabel,
                ContentHash = r.ContentHash,
                DivisionId = r.DivisionId,
                DivisionName = divisions.Get(r.DivisionId).Name,
                Year = r.Year,
                Total = r.Total,
                Done = done.GetValueOrDefault(r.Id),
                RequestedByName = names.GetValueOrDefault(r.RequestedByUserId),
                RequestedAt = r.RequestedAt,
                StartedAt = r.StartedAt,
                FinishedAt = r.FinishedAt,
                Failure = r.Failure is null ? null : texts.Text(r.Failure),
            }),
        ];
    }
}
