using System.Globalization;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>Understands the rows of an allocation table, cell by cell; every fault is collected.</summary>
internal sealed class BudgetRowReader(FundCatalog funds, IDivisionTree divisions, IDataScope scope, DateOnly today)
{
    public const int FirstYear = 2019;
    private const int LongestAmount = 16;
    private readonly List<ImportFault> _faults = [];
    private readonly Dictionary<LedgerBook, BudgetTarget> _targets = [];

    public IReadOnlyList<ImportFault> Faults => _faults;

    public IReadOnlyDictionary<LedgerBook, BudgetTarget> Targets => _targets;

    public void Read(IReadOnlyList<BudgetFileRow> rows)
    {
        if (rows.Count == 0)
            _faults.Add(new ImportFault(1, BudgetColumns.Year, BudgetFaultCodes.FileEmpty));
        foreach (var row in rows)
            Read(row);
    }

    private void Read(BudgetFileRow row)
    {
        var year = Year(row);
        var fund = funds.Find(row.Fund);
        if (fund is null)
            Fault(row, BudgetColumns.Fund, BudgetFaultCodes.FundUnknown);
        var division = Division(row);
        var amount = Amount(row);
        if (year is null || fund is null || division is null || amount is null)
            return;
        var book = new LedgerBook(fund.Code, division.Id, year.Value);
        if (!_targets.TryAdd(book, new BudgetTarget(row.Row, book, amount.Value)))
            Fault(row, BudgetColumns.Division, BudgetFaultCodes.RowTwice);
    }

    private int? Year(BudgetFileRow row)
    {
        if (
            int.TryParse(row.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= FirstYear
            && year <= today.Year + 1
        )
            return year;
        Fault(row, BudgetColumns.Year, BudgetFaultCodes.YearInvalid);
        return null;
    }

    private Division? Division(BudgetFileRow row)
    {
        var division = divisions.FindByCode(row.Division?.Trim() ?? "", today);
        if (division is null)
            Fault(row, BudgetColumns.Division, BudgetFaultCodes.DivisionUnknown);
        else if (!InScope(division.Id) || (division.ParentId is { } parent && !InScope(parent)))
            Fault(row, BudgetColumns.Division, BudgetFaultCodes.DivisionOutOfScope);
        else
            return division;
        return null;
    }

    private Yuan? Amount(BudgetFileRow row)
    {
        var text = row.Amount?.Trim().Replace(",", "", StringComparison.Ordinal);
        if (text is { Length: <= LongestAmount } && Yuan.TryParse(text, out var amount) && amount >= Yuan.Zero)
            return amount;
        Fault(row, BudgetColumns.Amount, BudgetFaultCodes.AmountInvalid);
        return null;
    }

    private bool InScope(Guid divisionId) => scope.All || scope.DivisionIds.Contains(divisionId);

    private void Fault(BudgetFileRow row, string column, string code) => _faults.Add(new ImportFault(row.Row, column, code));
}
