using TrainingPlatform.Application;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Budgets;

/// <summary>The execution of a year's budget on paper, and the table to allocate with, filled with what stands now.</summary>
internal sealed class BudgetWorkbook(ClaimWords words, IBudgetSheets budgets, IBusinessClock clock)
{
    private static readonly SheetColumn[] ExecutionColumns =
    [
        new("Budget.DivisionCode", Width: 12),
        new("Budget.Division", Width: 20),
        new("Fund", Width: 26),
        new("Budget.Allocated", CellFormat.Money, 16),
        new("Budget.Distributed", CellFormat.Money, 16),
        new("Budget.Committed", CellFormat.Money, 16) { Totalled = true },
        new("Budget.Paid", CellFormat.Money, 16) { Totalled = true },
        new("Budget.Returned", CellFormat.Money, 14) { Totalled = true },
        new("Budget.Recovered", CellFormat.Money, 14) { Totalled = true },
        new("Budget.Available", CellFormat.Money, 16) { Totalled = true },
        new("Budget.Expected", CellFormat.Money, 16) { Totalled = true },
        new("Budget.Forecast", CellFormat.Money, 16) { Totalled = true },
        new("Budget.Execution", CellFormat.Percent, 10),
        new("Budget.Rank", CellFormat.WholeNumber, 8),
        new("Budget.RewardDeduct", CellFormat.Money, 14),
        new("Budget.Refusal", CellFormat.Percent, 12),
        new("Budget.Withdrawal", CellFormat.Percent, 12),
    ];

    private static readonly SheetColumn[] AllocationColumns =
    [
        new("Budget.Year", CellFormat.WholeNumber, 10),
        new("Budget.Fund", Width: 36),
        new("Budget.DivisionCode", Width: 16),
        new("Budget.Amount", CellFormat.Money, 18),
        new("Budget.Division", Width: 22),
    ];

    public async Task<SheetFile> ExecutionAsync(int? year, CancellationToken ct)
    {
        var report = await budgets.ReadAsync(year ?? clock.Today.Year, ct);
        using var workbook = new Workbook();
        var title = words.Title("BudgetExecution");
        var sheet = workbook.Add(title, $"{report.Year} {title}", ExecutionColumns.Length, landscape: true);
        sheet.Line($"{words.Label("Budget.AsOf")}: {report.AsOf:yyyy-MM-dd}    {words.Label("Budget.Note")}");
        sheet.Line(words.Label("Budget.RewardNote"));
        sheet.Table(words.Table(ExecutionColumns, [.. report.Rows.Select(Row)]), Controls(report.Rows));
        return new SheetFile($"{title}-{report.Year}.xlsx", workbook.ToBytes());
    }

    public async Task<SheetFile> TemplateAsync(CancellationToken ct)
    {
        var report = await budgets.ReadAsync(clock.Today.Year, ct);
        using var workbook = new Workbook();
        var title = words.Title("BudgetAllocation");
        var sheet = workbook.Add(title, title, AllocationColumns.Length, landscape: false);
        sheet.Line(words.Label("Budget.HowTo"));
        IReadOnlyList<IReadOnlyList<object?>> rows =
        [
            .. report.Rows.Select(r =>
                (IReadOnlyList<object?>)[report.Year, r.FundName, r.DivisionCode, r.Allocated.Amount, r.DivisionName]
            ),
        ];
        sheet.Table(words.Table(AllocationColumns, rows), new Dictionary<string, decimal>());
        return new SheetFile($"{title}-{report.Year}.xlsx", workbook.ToBytes());
    }

    /// <summary>No formula for reward and deduction stands in any document (C24.3): the cell is for those who decide it.</summary>
    private IReadOnlyList<object?> Row(BudgetReportRow r) =>
        [
            r.DivisionCode,
            r.DivisionName,
            r.FundName,
            r.Allocated.Amount,
            r.Distributed.Amount,
            r.Committed.Amount,
            r.Paid.Amount,
            r.Returned.Amount,
            r.Recovered.Amount,
            r.Available.Amount,
            r.Expected.Amount,
            r.Forecast.Amount,
            r.ExecutionPercent / 100m,
            r.Rank,
            null,
            Cell(r.Refusal),
            Cell(r.Withdrawal),
        ];

    private object? Cell(RateCell rate) => rate.Suppressed ? words.Label("Budget.Hidden") : rate.Percent / 100m;

    private static Dictionary<string, decimal> Controls(IReadOnlyList<BudgetReportRow> rows) =>
        new()
        {
            ["Budget.Committed"] = rows.Sum(r => r.Committed.Amount),
            ["Budget.Paid"] = rows.Sum(r => r.Paid.Amount),
            ["Budget.Returned"] = rows.Sum(r => r.Returned.Amount),
            ["Budget.Recovered"] = rows.Sum(r => r.Recovered.Amount),
            ["Budget.Available"] = rows.Sum(r => r.Available.Amount),
            ["Budget.Expected"] = rows.Sum(r => r.Expected.Amount),
            ["Budget.Forecast"] = rows.Sum(r => r.Forecast.Amount),
        };
}
