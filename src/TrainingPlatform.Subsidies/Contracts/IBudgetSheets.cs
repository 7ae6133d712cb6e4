using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>The execution report as paper needs it, with the same hidden cells as the screen.</summary>
public interface IBudgetSheets
{
    /// <exception cref="InputException">Before the first year that can be allocated, or after the one to come.</exception>
    Task<BudgetReport> ReadAsync(int year, CancellationToken ct);
}

/// <summary><c>Years</c>: every year with a book in the caller's scope, and the year of the business day; newest first.</summary>
public sealed record BudgetReport(int Year, DateOnly AsOf, IReadOnlyList<int> Years, IReadOnlyList<BudgetReportRow> Rows);

/// <summary>One office and fund. Of every row: allocated = passed on + available + committed + paid + returned + recovered.</summary>
public sealed record BudgetReportRow
{
    public required Guid DivisionId { get; init; }

    public required string DivisionCode { get; init; }

    public required string DivisionName { get; init; }

    public required string Fund { get; init; }

    public required string FundName { get; init; }

    public required Yuan Allocated { get; init; }

    public required Yuan Distributed { get; init; }

    public required Yuan Available { get; init; }

    /// <summary>Reserved for a batch or released to the bank.</summary>
    public required Yuan Committed { get; init; }

    public required Yuan Paid { get; init; }

    public required Yuan Returned { get; init; }

    public required Yuan Recovered { get; init; }

    /// <summary>Approved or under review and in no batch yet: what will be asked for.</summary>
    public required Yuan Expected { get; init; }

    /// <summary>What would be left when all that is expected were paid; below nothing means short.</summary>
    public required Yuan Forecast { get; init; }

    /// <summary>Paid of what was kept, in percent, floored to a tenth; null without an allocation.</summary>
    public decimal? ExecutionPercent { get; init; }

    /// <summary>By execution among offices of the same level and fund.</summary>
    public int? Rank { get; init; }

    public required RateCell Refusal { get; init; }

    public required RateCell Withdrawal { get; init; }
}

/// <summary>A share of people in percent. Below ten people, or when the part or the rest is one to nine, it is hidden.</summary>
public sealed record RateCell(decimal? Percent, bool Suppressed);
