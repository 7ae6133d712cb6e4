using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Takes the bank's answer: payments, lines and books in one transaction, each by one statement. The same file again changes nothing.</summary>
internal sealed class BankResultIntake(
    TrainingPlatformDbContext db,
    IdempotentCommands commands,
    ResultSettlement settlement,
    LedgerPostings ledger,
    ActorReader actors,
    TextCatalog texts,
    ILogger<BankResultIntake> log
) : IBankResultIntake
{
    public Task<BankResultOutcome> ImportAsync(Guid batchId, BankResultFile file, BankResultMode mode, CancellationToken ct) =>
        commands.RunAsync(
            new Command("bank-result", batchId, file.Key, new { file.Rows, mode }),
            async c =>
            {
                var batch = await db.LoadBatchAsync(batchId, null, c);
                batch.ExpectExported();
                var reader = new BankResultRowReader(await PaymentsAsync(batchId, c), Words());
                foreach (var row in file.Rows)
                    reader.Read(row);
                var takes = mode == BankResultMode.GoodRows || (mode == BankResultMode.AllOrNothing && reader.Faults.Count == 0);
                if (takes && reader.Settlements.Count > 0)
                    await TakeAsync(batch, file.FileName, reader, c);
                return Outcome(file, reader, takes);
            },
            ct,
            "batch:" + batchId
        );

    private async Task TakeAsync(PaymentBatch batch, string fileName, BankResultRowReader reader, CancellationToken ct)
    {
        var actor = await actors.CurrentAsync(ct);
        var result = new BankResult(Guid.CreateVersion7(), batch, fileName, reader.Digest, actor);
        db.Add(result);
        db.AddRange(
            reader.Settlements.Select(s => new BankResultRow
            {
                Id = Guid.CreateVersion7(),
                ResultId = result.Id,
                PaymentId = s.Payment.Id,
                Paid = s.Paid,
                Code = s.Code,
                BankReference = s.BankReference,
            })
        );
        batch.TakeResult(new BatchTotals(reader.Settlements.Count, Sum(reader.Settlements), reader.Digest), actor);
        await ledger.PostAsync(
            new LedgerEvent
            {
                Kind = PostingKind.BankResult,
                ReferenceId = result.Id,
                ReferenceNumber = batch.Number,
                Digest = reader.Digest,
                Legs = [.. Legs(batch.Book, reader.Settlements)],
            },
            ct
        );
        await db.SaveChangesAsync(ct);
        await settlement.SettleAsync(result.Id, reader.Settlements.Count(s => s.Paid), reader.Settlements.Count(s => !s.Paid), ct);
        log.LogInformation(
            "Batch {BatchNo} answered: {Paid} paid, {Returned} returned",
            batch.Number,
            reader.Settlements.Count(s => s.Paid),
            reader.Settlements.Count(s => !s.Paid)
        );
    }

    private static IEnumerable<LedgerLeg> Legs(LedgerBook book, IReadOnlyList<Settlement> settlements)
    {
        LedgerLeg Leg(LedgerAccountKind debit, LedgerAccountKind credit, Func<Settlement, bool> which) =>
            new(book, debit, credit, Sum(settlements.Where(which)));
        LedgerLeg[] legs =
        [
            Leg(LedgerAccountKind.Paid, LedgerAccountKind.Committed, s => s.Paid),
            Leg(LedgerAccountKind.Returned, LedgerAccountKind.Committed, s => !s.Paid && !s.WasPaid),
            Leg(LedgerAccountKind.Returned, LedgerAccountKind.Paid, s => !s.Paid && s.WasPaid),
        ];
        return legs.Where(l => l.Amount > Yuan.Zero);
    }

    private BankResultOutcome Outcome(BankResultFile file, BankResultRowReader reader, bool taken) =>
        new()
        {
            Rows = file.Rows.Count,
            Paid = reader.Settlements.Count(s => s.Paid),
            PaidAmount = Sum(reader.Settlements.Where(s => s.Paid)),
            Returned = reader.Settlements.Count(s => !s.Paid),
            ReturnedAmount = Sum(reader.Settlements.Where(s => !s.Paid)),
            Unchanged = reader.Unchanged,
            Digest = reader.Digest,
            Applied = taken,
            Faults = [.. reader.Faults.Select(f => f with { Text = texts.Text("ImportFault:" + f.Code) })],
        };

    private async Task<IReadOnlyDictionary<string, AnsweredPayment>> PaymentsAsync(Guid batchId, CancellationToken ct) =>
        await db.Set<Payment>()
            .AsNoTracking()
            .Where(p => p.BatchId == batchId && p.Status != PaymentStatus.Removed)
            .Select(p => new AnsweredPayment(p.Id, p.Reference, p.Amount, p.Status, p.ReturnCode))
            .ToDictionaryAsync(p => p.Reference, StringComparer.Ordinal, ct);

    /// <summary>What banks write for paid and for returned, in both languages, from the texts: <c>BankWord:Paid</c>, <c>BankWord:Returned</c>.</summary>
    private Dictionary<string, bool> Words()
    {
        var words = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var culture in TextCatalog.Cultures)
        foreach (var (key, paid) in new[] { ("BankWord:Paid", true), ("BankWord:Returned", false) })
        foreach (var word in texts.TextIn(culture, LocalizationResource.DefaultName, key).Split('|'))
            words[word.ToUpperInvariant()] = paid;
        return words;
    }

    private static Yuan Sum(IEnumerable<Settlement> settlements) => settlements.Aggregate(Yuan.Zero, (sum, s) => sum + s.Payment.Amount);
}
