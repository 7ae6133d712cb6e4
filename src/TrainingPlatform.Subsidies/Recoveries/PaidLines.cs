using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Lines whose money has arrived, with the payments that brought it, and whom it was paid to.</summary>
internal sealed class PaidLines(TrainingPlatformDbContext db, IInstitutionFacts institutions)
{
    private const string ToTrainee = "TRAINEE";

    /// <exception cref="EntityNotFoundException">A line is absent or out of scope.</exception>
    /// <exception cref="BusinessException">A line has not been paid.</exception>
    public async Task<IReadOnlyList<PaidLine>> ReadAsync(IReadOnlyDictionary<Guid, Yuan?> wanted, CancellationToken ct)
    {
        var lines = await db.Set<SubsidyClaimLine>().AsNoTracking().Where(l => wanted.Keys.Contains(l.Id)).AsSplitQuery().ToListAsync(ct);
        if (wanted.Keys.Except(lines.Select(l => l.Id)).ToList() is [var missing, ..])
            throw new EntityNotFoundException(typeof(SubsidyClaimLine), missing);
        var names = await institutions.FindAsync([.. lines.Select(l => l.InstitutionId).OfType<Guid>().Distinct()], ct);
        var payments = await db.SettledPaymentsAsync(lines.ConvertAll(l => l.Id), ct);
        if (lines.Find(l => l.Status != SubsidyClaimLineStatus.Paid || !payments.Contains(l.Id)) is { } unpaid)
            throw new BusinessException(SubsidiesErrorCodes.RecoveryNotPaid).WithData("Name", unpaid.TraineeName);
        return [.. lines.Select(l => Of(l, names, [.. payments[l.Id]], wanted[l.Id]))];
    }

    /// <summary>Of each paid line of a claim: what was paid, the most that can come back, and the recovery that stands already.</summary>
    /// <exception cref="EntityNotFoundException">The claim is absent or out of scope.</exception>
    public async Task<IReadOnlyList<RecoverableLineDto>> OfClaimAsync(Guid claimId, CancellationToken ct)
    {
        if (!await db.Set<SubsidyClaim>().AnyAsync(c => c.Id == claimId, ct))
            throw new EntityNotFoundException(typeof(SubsidyClaim), claimId);
        var lines = await db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l => l.ClaimId == claimId && l.Status == SubsidyClaimLineStatus.Paid)
            .Select(l => new { l.Id, l.TraineeName })
            .ToListAsync(ct);
        var ids = lines.ConvertAll(l => l.Id);
        var payments = await db.SettledPaymentsAsync(ids, ct);
        var standing = (await StandingAsync(ids, ct)).ToDictionary(s => s.LineId, s => s.Number);
        return
        [
            .. lines
                .OrderBy(l => l.TraineeName, StringComparer.Ordinal)
                .Select(l => (l.Id, l.TraineeName, Payments: payments[l.Id].ToList(), Standing: standing.GetValueOrDefault(l.Id)))
                .Select(l => (l.Id, l.TraineeName, l.Payments, l.Standing, Paid: l.Payments.Aggregate(Yuan.Zero, (sum, p) => sum + p.Paid)))
                .Select(l => new RecoverableLineDto(
                    l.Id,
                    l.TraineeName,
                    l.Paid,
                    l.Standing is null ? l.Paid : Yuan.Zero,
                    [.. l.Payments.Select(p => p.Reference)],
                    l.Standing
                )),
        ];
    }

    /// <summary>Which of these lines a recovery stands for that was not refused.</summary>
    public async Task<IReadOnlyList<StandingRecovery>> StandingAsync(IReadOnlyList<Guid> lineIds, CancellationToken ct) =>
        await db.Set<Recovery>()
            .SelectMany(
                r => r.Items,
                (r, i) =>
                    new
                    {
                        i.LiveLineId,
                        i.LineId,
                        i.TraineeName,
                        r.Number,
                    }
            )
            .Where(i => i.LiveLineId != null && lineIds.Contains(i.LineId))
            .Select(i => new StandingRecovery(i.LineId, i.TraineeName, i.Number))
            .ToListAsync(ct);

    private static PaidLine Of(
        SubsidyClaimLine line,
        IReadOnlyDictionary<Guid, InstitutionRow> names,
        IReadOnlyList<SettledPayment> payments,
        Yuan? back
    )
    {
        var person = line.Kind == ClaimKind.LivingAllowance || line.Payee == ToTrainee;
        var debtor = person ? new RecoveryDebtor(null, line.TraineeId) : new RecoveryDebtor(line.InstitutionId, null);
        var name = person ? line.TraineeName : names.GetValueOrDefault(line.InstitutionId!.Value)?.Name ?? "";
        return new PaidLine(line.Id, line.ClaimId, line.DivisionId, debtor, name, line.TraineeName, payments, back);
    }
}

/// <summary>A line and the recovery that stands for it.</summary>
internal sealed record StandingRecovery(Guid LineId, string TraineeName, string Number);
