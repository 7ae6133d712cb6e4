using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>An institution's claims: made for a completed class, worked out again while open, filed, taken back.</summary>
internal sealed class SubsidyClaimAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ClaimDeterminations determinations,
    ClaimNumbers numbers,
    ActorReader actors,
    ClaimDtoReader dtos,
    IBusinessClock clock,
    ILogger<SubsidyClaimAppService> log
)
{
    public async Task<PagedResultDto<SubsidyClaimDto>> GetListAsync(GetClaimsInput input, CancellationToken ct)
    {
        var page = input.Page();
        var query = db.Set<SubsidyClaim>().AsNoTracking();
        if (Enum.TryParse<SubsidyClaimStatus>(input.Status, out var status))
            query = query.Where(c => c.Status == status);
        if (Enum.TryParse<ClaimKind>(input.Kind, out var kind))
            query = query.Where(c => c.Kind == kind);
        if (input.ClassId is { } classId)
            query = query.Where(c => c.ClassId == classId);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var named = await dtos.InstitutionsAsync(query, input.Filter, ct);
            query = query.Where(c =>
                c.Number.Contains(input.Filter)
                || c.ClassName.Contains(input.Filter)
                || c.ClassNumber.Contains(input.Filter)
                || named.Contains(c.InstitutionId)
            );
        }
        var total = await query.LongCountAsync(ct);
        var rows = await Sort(query, input.Sorting)
            .Skip(page.Skip())
            .Take(page.Take())
            .Include(c => c.Lines)
            .AsSplitQuery()
            .ToListAsync(ct);
        return new PagedResultDto<SubsidyClaimDto>(total, await dtos.ToRowsAsync(rows, ct));
    }

    public async Task<SubsidyClaimDto> GetAsync(Guid id, CancellationToken ct)
    {
        var claim =
            await db.Set<SubsidyClaim>().AsNoTracking().Include(c => c.Lines).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct)
            ?? throw new EntityNotFoundException(typeof(SubsidyClaim), id);
        return await dtos.ToDtoAsync(claim, ct);
    }

    /// <summary>A draft for a completed class; a withdrawn claim is taken up again instead of made twice.</summary>
    public Task<SubsidyClaimDto> CreateAsync(CreateClaimInput input, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var actor = await actors.CurrentAsync(c);
                var determined = await determinations.ReadAsync(input.ClassId, ClaimKind.TrainingSubsidy, c);
                if (!determined.Material.Class.Completed)
                    throw new BusinessException(SubsidiesErrorCodes.ClassNotCompleted).WithData(
                        "ClassName",
                        determined.Material.Class.Name
                    );
                var claim = await ExistingAsync(input.ClassId, c);
                if (claim is null)
                    db.Add(
                        claim = new SubsidyClaim(
                            Guid.CreateVersion7(),
                            await numbers.NextAsync(ClaimKind.TrainingSubsidy, determined.Material.Class, c),
                            ClaimKind.TrainingSubsidy,
                            determined.Material.Class,
                            actor,
                            actor.At
                        )
                    );
                else
                    claim.Reopen(actor);
                claim.Redetermine(determined.Lines(claim), actor.At);
                claim.CheckBudget(determined.Material.Budget, actor.At);
                await db.SaveChangesAsync(c);
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            "claim-class:" + input.ClassId
        );

    public Task<SubsidyClaimDto> RefreshAsync(Guid id, string? stamp, CancellationToken ct) =>
        ChangeAsync(
            id,
            stamp,
            (claim, determined) =>
            {
                claim.Redetermine(determined.Lines(claim), clock.Now);
                if (claim.Kind == ClaimKind.LivingAllowance)
                    claim.SubmitConfirmed(clock.Today, determined.ReviewDueOn(), clock.Now);
                return Task.CompletedTask;
            },
            ct
        );

    public Task<SubsidyClaimDto> SubmitAsync(Guid id, SubmitClaimInput input, CancellationToken ct) =>
        ChangeAsync(
            id,
            input.ConcurrencyStamp,
            async (claim, determined) =>
            {
                var actor = await actors.CurrentAsync(ct);
                claim.Redetermine(determined.Lines(claim), actor.At);
                var filed = claim.Submit(input.LineIds, actor, clock.Today, determined.ReviewDueOn());
                var amount = filed.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount);
                log.LogInformation(
                    "Claim {ClaimNo} submitted, {Lines} lines, {Amount} yuan, edition {EditionId}",
                    claim.Number,
                    filed.Count,
                    amount.ToString(),
                    filed[0].EditionId
                );
            },
            ct
        );

    public Task<SubsidyClaimDto> WithdrawAsync(Guid id, string? stamp, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(id, stamp, c);
                claim.Withdraw(await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation("Claim {ClaimNo} withdrawn", claim.Number);
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            "claim:" + id
        );

    /// <summary>Chosen lines, until a payment batch has them.</summary>
    public Task<SubsidyClaimDto> WithdrawLinesAsync(Guid id, WithdrawLinesInput input, CancellationToken ct)
    {
        if (input.LineIds is not { Count: > 0 })
            throw new InputException("lineIds", InputCheck.RequiredCode);
        return work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(id, input.ConcurrencyStamp, c);
                claim.WithdrawLines([.. input.LineIds.Distinct()], await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation("Claim {ClaimNo}: {Lines} lines withdrawn", claim.Number, input.LineIds.Count);
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            "claim:" + id
        );
    }

    private Task<SubsidyClaimDto> ChangeAsync(
        Guid id,
        string? stamp,
        Func<SubsidyClaim, ClassDeterminations, Task> change,
        CancellationToken ct
    ) =>
        work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(id, stamp, c);
                var determined = await determinations.ReadAsync(claim.ClassId, claim.Kind, c);
                await change(claim, determined);
                claim.CheckBudget(determined.Material.Budget, clock.Now);
                await db.SaveChangesAsync(c);
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            "claim:" + id
        );

    private Task<SubsidyClaim?> ExistingAsync(Guid classId, CancellationToken ct) =>
        db.Set<SubsidyClaim>()
            .Include(c => c.Lines)
            .AsSplitQuery()
            .FirstOrDefaultAsync(c => c.ClassId == classId && c.Kind == ClaimKind.TrainingSubsidy, ct);

    private static IQueryable<SubsidyClaim> Sort(IQueryable<SubsidyClaim> query, string? sorting) =>
        sorting?.ToLowerInvariant() switch
        {
            "number" => query.OrderBy(c => c.Number),
            "number desc" => query.OrderByDescending(c => c.Number),
            "dueon" => query.OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.Id),
            "submittedat desc" => query.OrderByDescending(c => c.SubmittedAt).ThenBy(c => c.Id),
            _ => query.OrderByDescending(c => c.UpdatedAt).ThenBy(c => c.Id),
        };
}

/// <summary>Numbers of claims by kind, county and year.</summary>
internal sealed class ClaimNumbers(NumberSeries series, IDivisionTree divisions, IBusinessClock clock)
{
    public Task<string> NextAsync(ClaimKind kind, Training.Contracts.ClassFacts trained, CancellationToken ct) =>
        series.NextAsync(kind == ClaimKind.TrainingSubsidy ? "TS" : "LA", divisions.Get(trained.DivisionId).Code, clock.Today.Year, ct);
}
