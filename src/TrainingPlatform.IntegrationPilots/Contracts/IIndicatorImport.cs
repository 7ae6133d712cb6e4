namespace TrainingPlatform.IntegrationPilots.Contracts;

/// <summary>Takes rows of indicator values out of a sheet; the sheet itself is read elsewhere.</summary>
public interface IIndicatorImport
{
    /// <summary>Checks every row; saves all of them, only the good ones, or none.</summary>
    Task<IndicatorImportResult> RunAsync(IReadOnlyList<IndicatorImportRow> rows, IndicatorImportMode mode, CancellationToken ct);
}

public enum IndicatorImportMode
{
    /// <summary>Nothing is saved.</summary>
    DryRun,

    /// <summary>Saved only when no row is wrong.</summary>
    All,

    /// <summary>What is right is saved, the rest is named.</summary>
    OnlyGood,
}

/// <summary>The texts of one row as they stand in the sheet.</summary>
public sealed record IndicatorImportRow
{
    /// <summary>Row number in the sheet.</summary>
    public required int Row { get; init; }

    public string? Pilot { get; init; }

    public string? Indicator { get; init; }

    public string? Year { get; init; }

    public string? Quarter { get; init; }

    public string? Evidence { get; init; }

    public string? Reference { get; init; }

    public string? On { get; init; }

    public string? Quantity { get; init; }
}

/// <summary>How many rows were read, were right and were saved, and what is wrong where.</summary>
public sealed record IndicatorImportResult(int Rows, int Good, int Saved, IReadOnlyList<IndicatorImportFault> Faults);

/// <summary>A fault in one cell; the message is in the reader's language.</summary>
public sealed record IndicatorImportFault(int Row, string Column, string Message);
