using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Reads recoveries for the workbooks.</summary>
internal sealed class RecoverySheets(TrainingPlatformDbContext db, IDivisionTree divisions, TextCatalog texts) : IRecoverySheets
{
    private const int Chunk = 500;

    public async Task<RecoverySheet> ReadAsync(Guid recoveryId, CancellationToken ct) =>
        await ToSheetAsync(await db.LoadRecoveryAsync(recoveryId, ct), ct);

    public Task<int> CountAsync(CancellationToken ct) => db.Set<Recovery>().CountAsync(ct);

    /// <summary>A few hundred at a time, each with what was received: a long register takes no more memory than a short one.</summary>
    public async IAsyncEnumerable<RecoverySheet> RegisterAsync([EnumeratorCancellation] CancellationToken ct)
    {
        for (var at = 0; ; at += Chunk)
        {
            var recoveries = await db.Set<Recovery>()
                .AsNoTracking()
                .AsSplitQuery()
                .OrderByDescending(r => r.Number)
                .Skip(at)
                .Take(Chunk)
                .ToListAsync(ct);
            foreach (var recovery in recoveries)
                yield return ToSheet(recovery, []);
            if (recoveries.Count < Chunk)
                yield break;
        }
    }

    private async Task<RecoverySheet> ToSheetAsync(Recovery recovery, CancellationToken ct)
    {
        var ids = recovery.Items.Select(i => i.ClaimId).Distinct().ToList();
        var numbers = await db.Set<SubsidyClaim>()
            .Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Number })
            .ToDictionaryAsync(c => c.Id, c => c.Number, ct);
        return ToSheet(
            recovery,
            [
                .. recovery.Items.Select(i => new RecoverySheetLine(
                    numbers.GetValueOrDefault(i.ClaimId, ""),
                    i.TraineeName,
                    Batches([i]),
                    Payments([i]),
                    i.PaidAmount,
                    i.Amount
                )),
            ]
        );
    }

    private RecoverySheet ToSheet(Recovery recovery, IReadOnlyList<RecoverySheetLine> lines) =>
        new()
        {
            Number = recovery.Number,
            DivisionName = divisions.Get(recovery.DivisionId).Name,
            DebtorName = recovery.DebtorName,
            Source = texts.Text($"Enum:{nameof(RecoverySourceKind)}.{recovery.Source}"),
            Status = texts.Text($"Enum:{nameof(RecoveryStatus)}.{recovery.Status}"),
            Reason = recovery.Reason,
            Basis = recovery.Basis,
            DueOn = recovery.DueOn,
            Batches = Batches(recovery.Items),
            Payments = Payments(recovery.Items),
            PaidAmount = recovery.Items.Aggregate(Yuan.Zero, (sum, i) => sum + i.PaidAmount),
            Amount = recovery.Amount,
            Received = recovery.Received,
            Outstanding = recovery.Outstanding,
            Offsets = string.Join(", ", recovery.Receipts.Where(r => r.Kind == RecoveryReceiptKind.Offset).Select(r => r.Reference)),
            ApprovedByName = recovery.ApprovedByName,
            Lines = lines,
        };

    private static string Batches(IReadOnlyList<RecoveryItem> items) => Joined(items, p => p.BatchNumber);

    private static string Payments(IReadOnlyList<RecoveryItem> items) => Joined(items, p => p.Reference);

    private static string Joined(IReadOnlyList<RecoveryItem> items, Func<ReversedPayment, string> number) =>
        string.Join(", ", items.SelectMany(i => i.Payments).Select(number).Distinct().Order(StringComparer.Ordinal));
}
