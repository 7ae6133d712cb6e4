using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>What waits for a batch: approved lines with top-ups whose own notice is over, and returned payments that may be paid again. Payees on hold wait.</summary>
internal sealed class PayableLines(
    TrainingPlatformDbContext db,
    FundReader funds,
    NoticeAdditions additions,
    ITrainingFacts training,
    IBusinessClock clock
)
{
    public async Task<IReadOnlyList<(PaymentGroup Group, int Lines, Yuan Amount)>> GroupsAsync(CancellationToken ct)
    {
        var catalog = await funds.ReadAsync(ct);
        var fresh = await Approved()
            .GroupBy(l => new
            {
                l.Kind,
                l.Fund,
                l.DivisionId,
            })
            .Select(g => new
            {
                g.Key.Kind,
                g.Key.Fund,
                g.Key.DivisionId,
                Lines = g.Count(),
                Fen = g.Sum(l => (long)(object)l.Amount),
            })
            .ToListAsync(ct);
        var up = await ToppedUp()
            .GroupBy(u => new
            {
                u.Kind,
                u.Fund,
                u.DivisionId,
            })
            .Select(g => new
            {
                g.Key.Kind,
                g.Key.Fund,
                g.Key.DivisionId,
                Lines = g.Count(),
                Fen = g.Sum(u => (long)(object)u.Difference.Difference),
            })
            .ToListAsync(ct);
        var again = await Returned()
            .Join(
                db.Set<PaymentBatch>(),
                p => p.BatchId,
                b => b.Id,
                (p, b) =>
                    new
                    {
                        b.Kind,
                        b.Fund,
                        b.DivisionId,
                        b.Year,
                        p.Amount,
                    }
            )
            .GroupBy(r => new
            {
                r.Kind,
                r.Fund,
                r.DivisionId,
                r.Year,
            })
            .Select(g => new
            {
                g.Key.Kind,
                g.Key.Fund,
                g.Key.DivisionId,
                g.Key.Year,
                Lines = g.Count(),
                Fen = g.Sum(r => (long)(object)r.Amount),
            })
            .ToListAsync(ct);
        return
        [
            .. fresh
                .Select(g => (g.Kind, Fund: g.Fund!, g.DivisionId, g.Lines, g.Fen))
                .Concat(up.Select(g => (g.Kind, g.Fund, g.DivisionId, g.Lines, g.Fen)))
                .GroupBy(g => new PaymentGroup(g.Kind, g.Fund, catalog.NameOf(g.Fund), g.DivisionId, clock.Today.Year, false))
                .Select(g => (g.Key, g.Sum(r => r.Lines), new Yuan(g.Sum(r => r.Fen)))),
            .. again.Select(g =>
                (new PaymentGroup(g.Kind, g.Fund, catalog.NameOf(g.Fund), g.DivisionId, g.Year, true), g.Lines, new Yuan(g.Fen))
            ),
        ];
    }

    /// <summary>
    /// Projections only: facts and determinations stay where they are. The purpose that the bank reads is the occupation of the national list, as in
    /// notices: a class's free name may tell that its people are disabled or poor.
    /// </summary>
    public async Task<IReadOnlyList<PayableLine>> ReadAsync(PaymentGroup group, CancellationToken ct)
    {
        List<PayableLine> lines = group.FollowUp
            ? await FollowUpAsync(group, ct)
            : [.. await FreshAsync(group, ct), .. await TopUpsAsync(group, ct)];
        var occupations = await training.OccupationNamesAsync([.. lines.Select(l => l.ClassId).Distinct()], ct);
        return lines.ConvertAll(l => l with { Purpose = occupations.GetValueOrDefault(l.ClassId, "") });
    }

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
                ClassId = l.ClassId,
                Bank = l.PayeeBank,
                AccountCipher = l.PayeeAccount!.Cipher,
                AccountLookup = l.PayeeAccount.Lookup,
                AccountMask = l.PayeeAccount.Mask,
                Amount = l.Amount,
                DeterminationHash = l.DeterminationHash!,
            })
            .ToListAsync(ct);

    /// <summary>To the account at which the line's payment arrived.</summary>
    private Task<List<PayableLine>> TopUpsAsync(PaymentGroup group, CancellationToken ct) =>
        ToppedUp()
            .Where(u => u.Kind == group.Kind && u.Fund == group.Fund && u.DivisionId == group.DivisionId)
            .OrderBy(u => u.Payment.Reference)
            .ThenBy(u => u.Difference.Id)
            .Select(u => new PayableLine
            {
                LineId = u.Payment.LineId,
                ClaimId = u.Payment.ClaimId,
                InstitutionId = u.Payment.InstitutionId,
                TraineeId = u.Payment.TraineeId,
                TraineeUserId = u.Payment.TraineeUserId,
                Payee = u.Payment.Payee,
                PayeeName = u.Payment.PayeeName,
                TraineeName = u.Payment.TraineeName,
                IdMask = u.Payment.IdMask,
                ClassId = db.Set<SubsidyClaimLine>().Where(l => l.Id == u.Payment.LineId).Select(l => l.ClassId).First(),
                Bank = u.Payment.Bank,
                AccountCipher = u.Payment.Account.Cipher,
                AccountLookup = u.Payment.Account.Lookup,
                AccountMask = u.Payment.Account.Mask,
                Amount = u.Difference.Difference,
                DeterminationHash = u.Payment.DeterminationHash,
                DifferenceId = u.Difference.Id,
                NoticeRowId = u.NoticeRowId,
            })
            .ToListAsync(ct);

    private Task<List<PayableLine>> FollowUpAsync(PaymentGroup group, CancellationToken ct) =>
        Returned()
            .Where(p =>
                db.Set<PaymentBatch>()
                    .Any(b =>
                        b.Id == p.BatchId
                        && b.Kind == group.Kind
                        && b.Fund == group.Fund
                        && b.DivisionId == group.DivisionId
                        && b.Year == group.Year
                    )
            )
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
                ClassId = db.Set<SubsidyClaimLine>().Where(l => l.Id == p.LineId).Select(l => l.ClassId).First(),
                Bank = p.CorrectedAccount == null ? p.Bank : p.CorrectedBank,
                AccountCipher = p.CorrectedAccount == null ? p.Account.Cipher : p.CorrectedAccount.Cipher,
                AccountLookup = p.CorrectedAccount == null ? p.Account.Lookup : p.CorrectedAccount.Lookup,
                AccountMask = p.CorrectedAccount == null ? p.Account.Mask : p.CorrectedAccount.Mask,
                Amount = p.Amount,
                Offset = p.Offset,
                DeterminationHash = p.DeterminationHash,
                FollowsId = p.Id,
                DifferenceId = p.DifferenceId,
                NoticeRowId =
                    p.DifferenceId == null
                        ? null
                        : db.Set<NoticeRow>().Where(r => r.DifferenceId == p.DifferenceId).Select(r => (Guid?)r.Id).FirstOrDefault(),
            })
            .ToListAsync(ct);

    private IQueryable<SubsidyClaimLine> Approved()
    {
        var holds = db.Set<PayeeHold>().Where(h => h.Status != PayeeHoldStatus.Lifted);
        return db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l =>
                l.Status == SubsidyClaimLineStatus.ApprovedForPayment && l.Fund != null && l.Payee != null && l.PayeeAccount != null
            )
            .Where(l => !holds.Any(h => l.Payee == PayeeCodes.Trainee ? h.TraineeId == l.TraineeId : h.InstitutionId == l.InstitutionId));
    }

    /// <summary>Additions whose notice has closed without an open objection and that no batch holds or has held, beside the payment that arrived.</summary>
    private IQueryable<TopUp> ToppedUp()
    {
        var payments = db.Set<Payment>().AsNoTracking();
        var holds = db.Set<PayeeHold>().Where(h => h.Status != PayeeHoldStatus.Lifted);
        return from d in db.Set<DifferenceLine>().AsNoTracking().Where(DifferenceLine.Addition)
            join r in additions.Passed() on (Guid?)d.Id equals r.DifferenceId
            where !payments.Any(p => p.DifferenceId == d.Id && p.Status != PaymentStatus.Removed)
            join p in payments on (Guid?)d.LineId equals p.LiveLineId
            where p.Status == PaymentStatus.Paid
            where
                !holds.Any(h =>
                    (p.TraineeId != null && h.TraineeId == p.TraineeId) || (p.InstitutionId != null && h.InstitutionId == p.InstitutionId)
                )
            join b in db.Set<PaymentBatch>() on p.BatchId equals b.Id
            select new TopUp
            {
                Difference = d,
                NoticeRowId = r.Id,
                Payment = p,
                Kind = b.Kind,
                Fund = b.Fund,
                DivisionId = b.DivisionId,
            };
    }

    private IQueryable<Payment> Returned()
    {
        var holds = db.Set<PayeeHold>().Where(h => h.Status != PayeeHoldStatus.Lifted);
        var passed = additions.Passed();
        return db.Set<Payment>()
            .AsNoTracking()
            .Where(p => p.Status == PaymentStatus.Returned && p.Return == ReturnStatus.Ready)
            .Where(p => p.DifferenceId == null || passed.Any(r => r.DifferenceId == p.DifferenceId))
            .Where(p =>
                !holds.Any(h =>
                    (p.TraineeId != null && h.TraineeId == p.TraineeId) || (p.InstitutionId != null && h.InstitutionId == p.InstitutionId)
                )
            );
    }

    private sealed record TopUp
    {
        public required DifferenceLine Difference { get; init; }

        public required Guid NoticeRowId { get; init; }

        public required Payment Payment { get; init; }

        public required ClaimKind Kind { get; init; }

        public required string Fund { get; init; }

        public required Guid DivisionId { get; init; }
    }
}
