using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Lines whose money has arrived, with top-ups, and whom it was paid to.</summary>
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
        if (lines.Find(l => l.Status != SubsidyClaimLineStatus.Paid) is { } unpaid)
            throw new BusinessException(SubsidiesErrorCodes.RecoveryNotPaid).WithData("Name", unpaid.TraineeName);
        var names = await institutions.FindAsync([.. lines.Select(l => l.InstitutionId).OfType<Guid>().Distinct()], ct);
        var ids = lines.ConvertAll(l => l.Id);
        var paid = await db.Set<Payment>()
            .Where(p => p.DifferenceId != null && p.Status == PaymentStatus.Paid && ids.Contains(p.LineId))
            .Select(p => new { p.LineId, p.Amount, p.Offset })
            .ToListAsync(ct);
        return [.. lines.Select(l => Of(l, names, paid.Where(p => p.LineId == l.Id).Aggregate(l.Amount, (sum, p) => sum + p.Amount + p.Offset), wanted[l.Id]))];
    }

    private static PaidLine Of(SubsidyClaimLine line, IReadOnlyDictionary<Guid, InstitutionRow> names, Yuan paid, Yuan? back)
    {
        var person = line.Kind == ClaimKind.LivingAllowance || line.Payee == ToTrainee;
        var debtor = person ? new RecoveryDebtor(null, line.TraineeId) : new RecoveryDebtor(line.InstitutionId, null);
        var name = person ? line.TraineeName : names.GetValueOrDefault(line.InstitutionId!.Value)?.Name ?? "";
        return new PaidLine(line.Id, line.ClaimId, line.DivisionId, debtor, name, line.TraineeName, paid, back ?? paid);
    }
}
