using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>What waits for a batch: approved lines, and returned payments that may be paid again. Payees on hold wait.</summary>
internal sealed class PayableLines(TrainingPlatformDbContext db, FundReader funds, IBusinessClock clock)
{
    public async Task<IReadOnlyList<(PaymentGroup Group, int Lines, Yuan Amount)>> GroupsAsync(CancellationToken ct)
    {
        var catalog = await funds.ReadAsync(ct);
        var fresh = await Approved()
            .GroupBy(l => new { l.Kind, l.Fund, l.DivisionId })
            .Select(g => new { g.Key.Kind, g.Key.Fund, g.Key.DivisionId, Lines = g.Count(), Fen = g.Sum(l => (long)(object)l.Amount) })
            .ToListAsync(ct);
        var again = await Returned()
            .Join(db.Set<PaymentBatch>(), p => p.BatchId, b => b.Id, (p, b) => new { b.Kind, b.Fund, b.DivisionId, b.Year, p.Amount })
            .GroupBy(r => new { r.Kind, r.Fund, r.DivisionId, r.Year })
            .Select(g => new { g.Key.Kind, g.Key.Fund, g.Key.DivisionId, g.Key.Year, Lines = g.Count(), Fen = g.Sum(r => (long)(object)r.Amount) })
            .ToListAsync(ct);
        return
        [
            .. fresh.Select(g => (new PaymentGroup(g.Kind, g.Fund!, catalog.NameOf(g.Fund!), g.DivisionId, clock.Today.Year, false), g.Lines, new Yuan(g.Fen))),
            .. again.Select(g => (new PaymentGroup(g.Kind, g.Fund, catalog.NameOf(g.Fund), g.DivisionId, g.Year, true), g.Lines, new Yuan(g.Fen))),
        ];
    }

    /// <summary>Projections only: facts and determinations stay where they are.</summary>
    public Task<List<PayableLine>> ReadAsync(PaymentGroup group, CancellationToken ct) =>
        group.FollowUp ? FollowUpAsync(group, ct) : FreshAsync(group, ct);

    private Task<List<PayableLine>> FreshAsync(PaymentGroup group, CancellationToken ct) =>
        Approved()
            .Where(l => l.Kind == group.Kind && l.Fund == group.Fund && l.DivisionId == group.DivisionId)
            .OrderBy(l => l.ClaimId)
            .ThenBy(l => l.TraineeName)
            .ThenBy(l => l.Id)
            .Select(l => new PayableLine
            {
                LineId = l.Id,
                ClaimId = l.ClaimId,
                InstitutionId = l.InstitutionId,
                TraineeId = l.TraineeId,
                TraineeUserId = l.TraineeUserId,
                Payee = l.Payee!,
                PayeeName = l.PayeeHolder!,
                TraineeName = l.TraineeName,
                IdMask = l.IdMask,
                ClassName = l.ClassName,
                Bank = l.PayeeBank,
                AccountCipher = l.PayeeAccount!.Cipher,
                AccountLookup = l.PayeeAccount.Lookup,
                AccountMask = l.PayeeAccount.Mask,
                Amount = l.Amount,
                DeterminationHash = l.DeterminationHash!,
            })
            .ToListAsync(ct);

    private Task<List<PayableLine>> FollowUpAsync(PaymentGroup group, CancellationToken ct) =>
        Returned()
            .Where(p => db.Set<PaymentBatch>().Any(b => b.Id == p.BatchId && b.Kind == group.Kind && b.Fund == group.Fund && b.DivisionId == group.DivisionId && b.Year == group.Year))
            .OrderBy(p => p.Reference)
            .Select(p => new PayableLine
            {
                LineId = p.LineId,
                ClaimId = p.ClaimId,
                InstitutionId = p.InstitutionId,
                TraineeId = p.TraineeId,
                TraineeUserId = p.TraineeUserId,
                Payee = p.Payee,
                PayeeName = p.PayeeName,
                TraineeName = p.TraineeName,
                IdMask = p.IdMask,
                ClassName = p.Purpose,
                Bank = p.CorrectedAccount == null ? p.Bank : p.CorrectedBank,
                AccountCipher = p.CorrectedAccount == null ? p.Account.Cipher : p.CorrectedAccount.Cipher,
                AccountLookup = p.CorrectedAccount == null ? p.Account.Lookup : p.CorrectedAccount.Lookup,
                AccountMask = p.CorrectedAccount == null ? p.Account.Mask : p.CorrectedAccount.Mask,
                Amount = p.Amount,
                DeterminationHash = p.DeterminationHash,
                FollowsId = p.Id,
            })
            .ToListAsync(ct);

    private IQueryable<SubsidyClaimLine> Approved()
    {
        var holds = db.Set<PayeeHold>().Where(h => h.Status != PayeeHoldStatus.Lifted);
        return db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l => l.Status == SubsidyClaimLineStatus.ApprovedForPayment && l.Fund != null && l.Payee != null && l.PayeeAccount != null)
            .Where(l => !holds.Any(h => l.Payee == PayeeCodes.Trainee ? h.TraineeId == l.TraineeId : h.InstitutionId == l.InstitutionId));
    }

    private IQueryable<Payment> Returned()
    {
        var holds = db.Set<PayeeHold>().Where(h => h.Status != PayeeHoldStatus.Lifted);
        return db.Set<Payment>()
            .AsNoTracking()
            .Where(p => p.Status == PaymentStatus.Returned && p.Return == ReturnStatus.Ready)
            .Where(p => !holds.Any(h => (p.TraineeId != null && h.TraineeId == p.TraineeId) || (p.InstitutionId != null && h.InstitutionId == p.InstitutionId)));
    }
}
