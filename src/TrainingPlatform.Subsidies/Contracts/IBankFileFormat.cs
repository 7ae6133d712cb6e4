using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>Writes the order to a bank in one form. An adapter per form; all carry the same rows and control totals.</summary>
public interface IBankFileFormat
{
    /// <summary>Name that the caller chooses by: Csv, FixedWidth, Excel. Text: <c>BankFormat:{name}</c>.</summary>
    string Name { get; }

    string Extension { get; }

    string ContentType { get; }

    Task WriteAsync(BankFileHeader header, IEnumerable<BankFileRow> rows, Stream output, CancellationToken ct);
}

/// <param name="Digest">SHA-256 of the locked list.</param>
public sealed record BankFileHeader(string BatchNumber, string FundName, int Count, Yuan Amount, string Digest);

/// <summary>One payment, with the full account: held in memory while the file is written and nowhere else.</summary>
public sealed record BankFileRow(
    int Sequence,
    string Reference,
    string PayeeName,
    string? Bank,
    string Account,
    Yuan Amount,
    string Purpose
);
