using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Demo;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Invented budgets, and a batch in every state that the approved demo lines reach for, each step by the person whose it is. Runs last of all.</summary>
internal sealed class PaymentsDemoSeed(
    TrainingPlatformDbContext db,
    DemoLogin login,
    IBudgetIntake budgets,
    FundReader funds,
    IDivisionTree divisions,
    IBusinessClock clock,
    PaymentBatchReader reader,
    PaymentBatchAppService batches,
    BankFileAppService files,
    ReconciliationAppService reconciliation,
    IBankResultIntake results
) : IDataSeedContributor
{
    private const string DemoCounty = "652801";
    private static readonly (string Code, string Amount)[] Allocations =
    [
        ("650000", "60000000.00"),
        ("652800", "8000000.00"),
        ("652300", "6000000.00"),
        (DemoCounty, "1200000.00"),
        ("652301", "900000.00"),
    ];

    /// <summary>Most telling first: a county with few approved lines still has a batch to release and one that came back.</summary>
    private static readonly PaymentBatchStatus[] Wanted =
    [
        PaymentBatchStatus.Approved,
        PaymentBatchStatus.Answered,
        PaymentBatchStatus.Reserved,
        PaymentBatchStatus.Exported,
        PaymentBatchStatus.Open,
        PaymentBatchStatus.Closed,
        PaymentBatchStatus.Locked,
        PaymentBatchStatus.Released,
        PaymentBatchStatus.Reconciled,
        PaymentBatchStatus.Cancelled,
    ];

    public int Order => 950;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo || await db.Set<BudgetImport>().AnyAsync(ct) || !await login.BecomeAsync("region-admin", ct))
            return;
        await AllocateAsync(ct);
        foreach (var status in Wanted)
            await BatchAsync(status, ct);
    }

    private async Task AllocateAsync(CancellationToken ct)
    {
        var year = clock.Today.Year.ToString(CultureInfo.InvariantCulture);
        var rows = (await funds.ReadAsync(ct)).All.SelectMany(f => Allocations.Select(a => (f.Code, a)));
        await budgets.ImportAsync(
            new BudgetFile("demo.xlsx", [.. rows.Select((r, i) => new BudgetFileRow(i + 2, year, r.Code, r.a.Code, r.a.Amount))]),
            apply: true,
            ct
        );
    }

    /// <summary>One payment a batch, two in the one that has a payment come back; the rest is taken out again and waits for the next.</summary>
    private async Task BatchAsync(PaymentBatchStatus status, CancellationToken ct)
    {
        await login.BecomeAsync("finance-preparer", ct);
        var county = divisions.FindByCode(DemoCounty, clock.Today)!.Id;
        var group = (await reader.GetPayableAsync(ct)).Items.Where(g => g.DivisionId == county && !g.FollowUp).MaxBy(g => g.Lines);
        var size = status == PaymentBatchStatus.Answered ? 2 : 1;
        if (group is null || group.Lines < size)
            return;
        var batch = await batches.OpenAsync(
            new OpenBatchInput
            {
                Kind = group.Kind,
                Fund = group.Fund,
                DivisionId = county,
            },
            null,
            ct
        );
        var payments = (await reader.GetPaymentsAsync(batch.Id, new GetPaymentsInput { MaxResultCount = 1000 }, ct)).Items;
        foreach (var payment in payments.Skip(size))
            await batches.RemoveAsync(batch.Id, payment.Id, null, ct);
        await AdvanceAsync(batch.Id, status, [.. payments.Take(size)], ct);
    }

    private async Task AdvanceAsync(Guid id, PaymentBatchStatus to, IReadOnlyList<PaymentDto> payments, CancellationToken ct)
    {
        if (to == PaymentBatchStatus.Cancelled)
        {
            await batches.CancelAsync(id, new CancelBatchInput { Reason = "demo" }, null, ct);
            return;
        }
        (string Who, Func<Task> Step)[] road =
        [
            ("finance-preparer", () => batches.LockAsync(id, null, null, ct)),
            ("finance-preparer", () => batches.ReserveAsync(id, null, null, ct)),
            ("county-leader", () => batches.ApproveAsync(id, null, null, ct)),
            ("finance-releaser", () => batches.ReleaseAsync(id, null, null, ct)),
            ("finance-releaser", () => files.ExportAsync(id, new ExportBatchInput { Format = "Csv" }, null, ct)),
            ("finance-preparer", () => results.ImportAsync(id, Answer(payments), BankResultMode.AllOrNothing, ct)),
            ("finance-preparer", () => reconciliation.ReconcileAsync(id, null, null, ct)),
            ("finance-preparer", () => batches.CloseAsync(id, null, null, ct)),
        ];
        foreach (var (who, step) in road.Take((int)to))
        {
            await login.BecomeAsync(who, ct);
            await step();
        }
    }

    /// <summary>The bank pays all but the second of a pair.</summary>
    private static BankResultFile Answer(IReadOnlyList<PaymentDto> payments) =>
        new(
            "demo.csv",
            null,
            [
                .. payments.Select(
                    (p, i) =>
                        new BankResultFileRow(
                            i + 2,
                            p.Reference,
                            p.Amount.ToString(),
                            i == 0 ? "PAID" : "RETURNED",
                            i == 0 ? null : ReturnCodes.NameDiffers,
                            null
                        )
                ),
            ]
        );
}
