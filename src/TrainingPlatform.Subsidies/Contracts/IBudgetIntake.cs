using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>Takes an allocation table that Reports has read from Excel. Nothing is saved unless every row holds.</summary>
public interface IBudgetIntake
{
    /// <param name="file">Rows as they stand in the sheet.</param>
    /// <param name="apply">False: a dry run, which saves nothing.</param>
    Task<BudgetImportResult> ImportAsync(BudgetFile file, bool apply, CancellationToken ct);
}

public sealed record BudgetFile(string FileName, IReadOnlyList<BudgetFileRow> Rows);

/// <summary>One row: the whole amount that an office has of a fund in a year, as text.</summary>
public sealed record BudgetFileRow(int Row, string? Year, string? Fund, string? Division, string? Amount);

/// <summary>What a row's cell breaks. Text of the code: <c>ImportFault:{code}</c>; columns are heading keys.</summary>
public sealed record ImportFault(int Row, string Column, string Code)
{
    /// <summary>In the reader's language.</summary>
    public string? Text { get; init; }
}

public sealed record BudgetImportResult
{
    public required int Rows { get; init; }

    public required int Changed { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>SHA-256 over the rows' content, whatever the file's bytes.</summary>
    public required string Digest { get; init; }

    public required bool Applied { get; init; }

    public string? Number { get; init; }

    public required IReadOnlyList<ImportFault> Faults { get; init; }
}
