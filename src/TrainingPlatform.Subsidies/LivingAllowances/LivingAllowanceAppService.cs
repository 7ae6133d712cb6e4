using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Subsidies.LivingAllowances;

/// <summary>The person's own say: one tap to take the allowance, one to leave it.</summary>
internal sealed class LivingAllowanceAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    ClaimDeterminations determinations,
    ActorReader actors,
    IBusinessClock clock,
    TextCatalog texts,
    ILogger<LivingAllowanceAppService> log
)
{
    public async Task<ListResultDto<LivingAllowanceDto>> GetMineAsync(CancellationToken ct)
    {
        if (scope.TraineeId is not { } me)
            return new ListResultDto<LivingAllowanceDto>([]);
        var lines = await db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l => l.TraineeId == me && l.Kind == ClaimKind.LivingAllowance)
            .OrderByDescending(l => l.UpdatedAt)
            .ThenBy(l => l.Id)
            .AsSplitQuery()
            .ToListAsync(ct);
        return new ListResultDto<LivingAllowanceDto>([.. lines.Select(ToDto)]);
    }

    /// <exception cref="BusinessException">No bank account of the own name is on file.</exception>
    public Task<LivingAllowanceDto> ConfirmAsync(Guid lineId, CancellationToken ct) =>
        ChangeAsync(
            lineId,
            (claim, line, determined, trainee) =>
            {
                claim.Redetermine(
                    [determined.Line(line.EnrolmentId) ?? throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId)],
                    trainee.At
                );
                if (claim.Line(lineId).Blockers.Contains(BlockerCodes.AccountMissing))
                    throw new BusinessException(SubsidiesErrorCodes.AccountMissing);
                claim.Confirm(lineId, trainee, clock.Today, determined.ReviewDueOn());
                log.LogInformation(
                    "Claim {ClaimNo} line {LineId} confirmed, now {Status}",
                    claim.Number,
                    lineId,
                    claim.Line(lineId).Status
                );
            },
            ct
        );

    public Task<LivingAllowanceDto> RefuseAsync(Guid lineId, CancellationToken ct) =>
        ChangeAsync(
            lineId,
            (claim, _, _, trainee) =>
            {
                claim.RefuseByTrainee(lineId, trainee);
                log.LogInformation("Claim {ClaimNo} line {LineId} refused by the trainee", claim.Number, lineId);
            },
            ct
        );

    private async Task<LivingAllowanceDto> ChangeAsync(
        Guid lineId,
        Action<SubsidyClaim, SubsidyClaimLine, ClassDeterminations, ClaimActor> change,
        CancellationToken ct
    )
    {
        var own = await OwnLineAsync(lineId, ct);
        return await work.RunAsync(
            async c =>
            {
                using var _ = scope.Open(new DataScopeValue { DivisionIds = [own.DivisionId] }, "own allowance line");
                var claim = await db.LoadClaimAsync(own.ClaimId, null, c);
                var determined = await determinations.ReadAsync(claim.ClassId, ClaimKind.LivingAllowance, c);
                var trainee = await actors.CurrentAsync(c);
                change(claim, claim.Line(lineId), determined, trainee);
                claim.CheckBudget(determined.Material.Budget, trainee.At);
                await db.SaveChangesAsync(c);
                return ToDto(claim.Line(lineId));
            },
            ct,
            "claim:" + own.ClaimId
        );
    }

    /// <summary>Only the own line: an officer who sees the line cannot answer for the person.</summary>
    private async Task<SubsidyClaimLine> OwnLineAsync(Guid lineId, CancellationToken ct)
    {
        var line = await db.LineAsync(lineId, ct);
        return scope.TraineeId is { } me && line.TraineeId == me && line.Kind == ClaimKind.LivingAllowance
            ? line
            : throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
    }

    private LivingAllowanceDto ToDto(SubsidyClaimLine line) =>
        new()
        {
            LineId = line.Id,
            ClaimId = line.ClaimId,
            ClassName = line.ClassName,
            Amount = line.Amount,
            Days = ClaimDtoReader.DaysText(line.Days),
            Status = line.Status,
            Eligible = line.Eligible,
            PayeeBank = line.PayeeBank,
            PayeeAccountMask = line.PayeeAccount?.Mask,
            Blockers = [.. line.Blockers.Select(b => new CodeTextDto(b, texts.Text("Blocker:" + b)))],
            ReturnReasons = [.. line.ReturnReasons.Select(r => new CodeTextDto(r.Code, r.Text))],
            UpdatedAt = line.UpdatedAt,
        };
}
