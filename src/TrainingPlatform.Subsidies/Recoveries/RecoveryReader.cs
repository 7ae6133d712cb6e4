using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Reads recoveries within the scope in force; a debtor sees the own ones that were served.</summary>
internal sealed class RecoveryReader(TrainingPlatformDbContext db, IDataScope scope, IDivisionTree divisions, IAccounts accounts)
{
    private static readonly PaymentBatchStatus[] BeforeRelease =
    [
        PaymentBatchStatus.Open,
        PaymentBatchStatus.Locked,
        PaymentBatchStatus.Reserved,
        PaymentBatchStatus.Approved,
    ];

    public Task<PagedResultDto<RecoveryDto>> ListAsync(GetRecoveriesInput input, CancellationToken ct) => PageAsync(input, _ => true, ct);

    /// <param name="mayReadClaims">An institution's other staff see no money.</param>
    public async Task<PagedResultDto<RecoveryDto>> MineAsync(GetRecoveriesInput input, bool mayReadClaims, CancellationToken ct)
    {
        var (institution, trainee) = (mayReadClaims ? scope.InstitutionId : null, scope.TraineeId);
        return institution is null && trainee is null
            ? new PagedResultDto<RecoveryDto>(0, [])
            : await PageAsync(
                input,
                r =>
                    r.ServedOn != null
                    && ((institution != null && r.InstitutionId == institution) || (trainee != null && r.TraineeId == trainee)),
                ct
            );
    }

    /// <summary>For the debtor alone, once it was served.</summary>
    public async Task<RecoveryDto> GetMineAsync(Guid id, bool mayReadClaims, CancellationToken ct)
    {
        var recovery = await db.LoadRecoveryAsync(id, ct);
        return recovery.ServedOn is not null && IsDebtor(recovery, mayReadClaims)
            ? Masked(await GetAsync(id, ct))
            : throw new EntityNotFoundException(typeof(Recovery), id);
    }

    /// <summary>Officials as people outside the office read them.</summary>
    private static RecoveryDto Masked(RecoveryDto recovery) =>
        recovery with
        {
            ProposedByName = OfficialName.Mask(recovery.ProposedByName),
            ApprovedByName = recovery.ApprovedByName is { } name ? OfficialName.Mask(name) : null,
            Receipts = [.. recovery.Receipts.Select(r => r with { ByName = OfficialName.Mask(r.ByName) })],
            History = [.. recovery.History.Select(h => h with { ByName = h.ByName is { } by ? OfficialName.Mask(by) : null })],
        };

    public bool IsDebtor(Recovery recovery, bool mayReadClaims) =>
        (mayReadClaims && scope.InstitutionId is { } institution && recovery.InstitutionId == institution)
        || (scope.TraineeId is { } trainee && recovery.TraineeId == trainee);

    public async Task<RecoveryDto> GetAsync(Guid id, CancellationToken ct)
    {
        var recovery = await db.LoadRecoveryAsync(id, ct);
        var names = await accounts.DisplayNamesAsync([.. recovery.History.Select(h => h.ByUserId).OfType<Guid>().Distinct()], ct);
        return ToDto(recovery) with
        {
            InBatches = recovery.OffsetInBatch == Yuan.Zero ? [] : await InBatchesAsync(id, ct),
            Items =
            [
                .. recovery
                    .Items.OrderBy(i => i.TraineeName, StringComparer.Ordinal)
                    .Select(i => new RecoveryItemDto(i.LineId, i.ClaimId, i.TraineeName, i.PaidAmount, i.Amount)
                    {
                        Payments = [.. i.Payments.Select(p => p.Reference)],
                    }),
            ],
            Receipts =
            [
                .. recovery.Receipts.OrderBy(r => r.At).Select(r => new RecoveryReceiptDto(r.Kind, r.Amount, r.Reference, r.ByName, r.At)),
            ],
            History =
            [
                .. recovery
                    .History.OrderBy(h => h.At)
                    .ThenBy(h => h.Id)
                    .Select(h => new HistoryEntryDto(h.At, h.ByUserId is { } by ? names.GetValueOrDefault(by) : null, h.Action, h.Reason)),
            ],
        };
    }

    /// <summary>Batches that hold a part and may still be given up; a debtor sees no batch and reads the sum alone.</summary>
    private async Task<IReadOnlyList<RecoveryBatchDto>> InBatchesAsync(Guid id, CancellationToken ct)
    {
        var held = await db.Set<PaymentOffset>()
            .Where(o => o.RecoveryId == id)
            .Join(
                db.Set<PaymentBatch>().Where(b => BeforeRelease.Contains(b.Status)),
                o => o.BatchId,
                b => b.Id,
                (o, b) =>
                    new
                    {
                        b.Id,
                        b.Number,
                        o.Amount,
                    }
            )
            .ToListAsync(ct);
        return
        [
            .. held.GroupBy(h => (h.Id, h.Number))
                .OrderBy(g => g.Key.Number, StringComparer.Ordinal)
                .Select(g => new RecoveryBatchDto(g.Key.Id, g.Key.Number, g.Aggregate(Yuan.Zero, (sum, h) => sum + h.Amount))),
        ];
    }

    private async Task<PagedResultDto<RecoveryDto>> PageAsync(
        GetRecoveriesInput input,
        Expression<Func<Recovery, bool>> which,
        CancellationToken ct
    )
    {
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<Recovery>().AsNoTracking().AsSplitQuery().Where(which);
        if (Enum.TryParse<RecoveryStatus>(input.Status, out var status))
            query = query.Where(r => r.Status == status);
        if (!string.IsNullOrWhiteSpace(input.Filter))
            query = query.Where(r => r.Number.Contains(input.Filter) || r.DebtorName.Contains(input.Filter));
        var total = await query.LongCountAsync(ct);
        var rows = await query.OrderByDescending(r => r.CreationTime).ThenBy(r => r.Id).Skip(page.Skip()).Take(page.Take()).ToListAsync(ct);
        return new PagedResultDto<RecoveryDto>(total, [.. rows.Select(ToDto)]);
    }

    private RecoveryDto ToDto(Recovery recovery) =>
        new()
        {
            Id = recovery.Id,
            Number = recovery.Number,
            DivisionName = divisions.Get(recovery.DivisionId).Name,
            DebtorName = recovery.DebtorName,
            OfInstitution = recovery.InstitutionId is not null,
            Source = recovery.Source,
            Status = recovery.Status,
            Reason = recovery.Reason,
            Basis = recovery.Basis,
            Amount = recovery.Amount,
            Received = recovery.Received,
            Outstanding = recovery.Outstanding,
            ToOffset = recovery.ToOffset,
            OffsetInBatch = recovery.OffsetInBatch,
            ProposedByName = recovery.ProposedByName,
            ApprovedByName = recovery.ApprovedByName,
            ServedOn = recovery.ServedOn,
            DueOn = recovery.DueOn,
            ObjectionText = recovery.ObjectionText,
        };
}

internal static class RecoveryQueries
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    public static async Task<Recovery> LoadRecoveryAsync(this TrainingPlatformDbContext db, Guid id, CancellationToken ct) =>
        await db.Set<Recovery>().AsSplitQuery().FirstOrDefaultAsync(r => r.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(Recovery), id);
}
