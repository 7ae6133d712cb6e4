using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>A row of the table that was understood: the office shall have this much.</summary>
internal sealed record BudgetTarget(int Row, LedgerBook Book, Yuan Amount);

/// <summary>What a book has and has used up, before the table.</summary>
internal sealed record BudgetState(Yuan Allocated, Yuan Used)
{
    public static readonly BudgetState None = new(Yuan.Zero, Yuan.Zero);
}

/// <summary>Holds a table against the tree: nobody passes on more than was given, nobody falls below what is used. Pure.</summary>
internal sealed class BudgetTree(
    IReadOnlyDictionary<LedgerBook, BudgetState> now,
    IReadOnlyDictionary<LedgerBook, BudgetTarget> targets,
    IDivisionTree divisions
)
{
    public LedgerBook? Parent(LedgerBook book) =>
        divisions.Get(book.DivisionId).ParentId is { } parent ? book with { DivisionId = parent } : null;

    public int Level(LedgerBook book) => (int)divisions.Get(book.DivisionId).Level;

    /// <summary>Faults on the row of the office that gives too much, or else on the row that asks for it.</summary>
    public IReadOnlyList<ImportFault> Faults() =>
        [
            .. targets
                .Values.SelectMany(t => new[] { t.Book, Parent(t.Book) })
                .OfType<LedgerBook>()
                .Distinct()
                .Where(book => After(book) < Needed(book))
                .Select(book => targets.TryGetValue(book, out var own) ? Fault(own, book) : Fault(FirstChild(book), book)),
        ];

    /// <summary>Changes in an order in which no account ever falls below nothing: first back up from below, then down from above.</summary>
    public IReadOnlyList<BudgetTarget> Changes() =>
        [
            .. targets.Values.Where(t => t.Amount < Before(t.Book)).OrderByDescending(t => Level(t.Book)).ThenBy(t => t.Row),
            .. targets.Values.Where(t => t.Amount > Before(t.Book)).OrderBy(t => Level(t.Book)).ThenBy(t => t.Row),
        ];

    public Yuan Before(LedgerBook book) => now.GetValueOrDefault(book, BudgetState.None).Allocated;

    private Yuan After(LedgerBook book) => targets.TryGetValue(book, out var target) ? target.Amount : Before(book);

    private Yuan Needed(LedgerBook book) =>
        Children(book).Aggregate(now.GetValueOrDefault(book, BudgetState.None).Used, (sum, child) => sum + After(child));

    private IEnumerable<LedgerBook> Children(LedgerBook book) => now.Keys.Concat(targets.Keys).Distinct().Where(b => Parent(b) == book);

    private BudgetTarget FirstChild(LedgerBook book) =>
        targets.Values.Where(t => Parent(t.Book) == book).OrderByDescending(t => t.Row).First();

    private ImportFault Fault(BudgetTarget target, LedgerBook book) =>
        new(target.Row, BudgetColumns.Amount, Children(book).Any() ? BudgetFaultCodes.MoreThanGiven : BudgetFaultCodes.BelowUsed);
}

/// <summary>Heading keys of the allocation table; text <c>Column:{key}</c>.</summary>
internal static class BudgetColumns
{
    public const string Year = "Budget.Year";
    public const string Fund = "Budget.Fund";
    public const string Division = "Budget.DivisionCode";
    public const string Amount = "Budget.Amount";
}

/// <summary>What a cell of the table breaks; text <c>ImportFault:{code}</c>.</summary>
internal static class BudgetFaultCodes
{
    public const string YearInvalid = "YearInvalid";
    public const string FundUnknown = "FundUnknown";
    public const string DivisionUnknown = "DivisionUnknown";
    public const string DivisionOutOfScope = "DivisionOutOfScope";
    public const string AmountInvalid = "AmountInvalid";
    public const string RowTwice = "RowTwice";
    public const string MoreThanGiven = "MoreThanGiven";
    public const string BelowUsed = "BelowUsed";
    public const string FileEmpty = "FileEmpty";

    public static readonly IReadOnlyList<string> All =
    [
        YearInvalid,
        FundUnknown,
        DivisionUnknown,
        DivisionOutOfScope,
        AmountInvalid,
        RowTwice,
        MoreThanGiven,
        BelowUsed,
        FileEmpty,
    ];
}
