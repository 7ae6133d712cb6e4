using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>What waits at the cash desk: lines for a batch, and batches for the caller's step; each with its kind, its count and its amount.</summary>
internal sealed class PaymentWorkQueue(TrainingPlatformDbContext db, PaymentBatchReader reader, TextCatalog texts) : IWorkQueueSource
{
    private const int Limit = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        if (isGranted(PaymentAccess.Prepare))
        {
            items.AddRange(await PayableAsync(ct));
            items.AddRange(await BatchesAsync("PaymentBatchToPrepare", [PaymentBatchStatus.Open, PaymentBatchStatus.Locked], ct));
            items.AddRange(
                await BatchesAsync(
                    "PaymentBatchToReconcile",
                    [PaymentBatchStatus.Exported, PaymentBatchStatus.Answered, PaymentBatchStatus.Reconciled],
                    ct
                )
            );
        }
        if (isGranted(PaymentAccess.Approve))
            items.AddRange(await BatchesAsync("PaymentBatchToApprove", [PaymentBatchStatus.Reserved], ct));
        if (isGranted(PaymentAccess.Release))
            items.AddRange(await BatchesAsync("PaymentBatchToRelease", [PaymentBatchStatus.Approved, PaymentBatchStatus.Released], ct));
        return items;
    }

    private async Task<IEnumerable<WorkQueueItem>> PayableAsync(CancellationToken ct) =>
        (await reader.GetPayableAsync(ct)).Items.Select(g => new WorkQueueItem
        {
            Kind = g.FollowUp ? "PaymentsToRepeat" : "LinesToPay",
            Id = g.DivisionId,
            Title = g.FundName,
            Subtitle = Sum(g.Lines, g.Amount),
            Topic = "Enum:ClaimKind." + g.Kind,
            DivisionId = g.DivisionId,
            Status = nameof(PaymentBatchStatus.Open),
            Route = "/subsidies/payments",
        });

    private async Task<IEnumerable<WorkQueueItem>> BatchesAsync(string kind, PaymentBatchStatus[] waiting, CancellationToken ct)
    {
        var rows = await db.Set<PaymentBatch>()
            .AsNoTracking()
            .Where(b => waiting.Contains(b.Status))
            .OrderBy(b => b.Number)
            .Take(Limit)
            .ToListAsync(ct);
        return rows.Select(b => new WorkQueueItem
        {
            Kind = kind,
            Id = b.Id,
            Number = b.Number,
            Title = b.Number,
            Subtitle = $"{b.FundName} · {Sum(b.LineCount, b.Total)}",
            Topic = "Enum:ClaimKind." + b.Kind,
            DivisionId = b.DivisionId,
            SubmittedAt = b.Steps[^1].At,
            Status = b.Status.ToString(),
            Route = "/subsidies/payments/" + b.Id,
        });
    }

    private string Sum(int lines, Yuan amount) =>
        texts.Text(
            "PaymentWork:Sum",
            new Dictionary<string, object?> { ["Count"] = lines, ["Amount"] = amount.Amount.ToString("N2", CultureInfo.InvariantCulture) }
        );
}
