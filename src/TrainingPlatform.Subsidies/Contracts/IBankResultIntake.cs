using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>Takes the bank's answer that Reports has read from a file.</summary>
public interface IBankResultIntake
{
    Task<BankResultOutcome> ImportAsync(Guid batchId, BankResultFile file, BankResultMode mode, CancellationToken ct);
}

public enum BankResultMode
{
    /// <summary>Saves nothing.</summary>
    DryRun,

    /// <summary>Takes the file only when every row holds.</summary>
    AllOrNothing,

    /// <summary>Takes the rows that hold and names the others.</summary>
    GoodRows,
}

public sealed record BankResultFile(string FileName, string? Key, IReadOnlyList<BankResultFileRow> Rows);

public sealed record BankResultFileRow(int Row, string? Reference, string? Amount, string? Result, string? Code, string? BankReference);

public sealed record BankResultOutcome
{
    public required int Rows { get; init; }

    public required int Paid { get; init; }

    public required Yuan PaidAmount { get; init; }

    public required int Returned { get; init; }

    public required Yuan ReturnedAmount { get; init; }

    /// <summary>Rows that say what is already known.</summary>
    public required int Unchanged { get; init; }

    /// <summary>SHA-256 over the rows that hold.</summary>
    public required string Digest { get; init; }

    public required bool Applied { get; init; }

    public required IReadOnlyList<ImportFault> Faults { get; init; }
}

/// <summary>Heading keys of the answer; text <c>Column:{key}</c>.</summary>
public static class BankResultColumns
{
    public const string Reference = "Bank.Reference";
    public const string Amount = "Amount";
    public const string Result = "Bank.Result";
    public const string Code = "Bank.Code";
    public const string BankReference = "Bank.BankReference";
}
