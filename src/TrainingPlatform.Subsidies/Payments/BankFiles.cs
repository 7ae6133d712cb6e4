using System.Globalization;
using System.Text;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Comma-separated, UTF-8 with a byte order mark: a control line, the rows, and the control line again.</summary>
internal sealed class CsvBankFile : IBankFileFormat
{
    public string Name => "Csv";

    public string Extension => "csv";

    public string ContentType => "text/csv";

    public async Task WriteAsync(BankFileHeader header, IEnumerable<BankFileRow> rows, Stream output, CancellationToken ct)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        var control = string.Join(',', "#", header.BatchNumber, header.Count.ToString(CultureInfo.InvariantCulture), header.Amount, header.Digest);
        await writer.WriteLineAsync(control);
        foreach (var row in rows)
            await writer.WriteLineAsync(
                string.Join(',', row.Sequence.ToString(CultureInfo.InvariantCulture), row.Reference, Quoted(row.PayeeName), Quoted(row.Bank), row.Account, row.Amount, Quoted(row.Purpose))
            );
        await writer.WriteLineAsync(control);
    }

    /// <summary>Quotes always, and disarms what a spreadsheet would run as a formula.</summary>
    private static string Quoted(string? text)
    {
        var safe = text?.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text ?? "";
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
    }
}

/// <summary>Fixed columns for older bank systems; widths count bytes of UTF-8, amounts are fen without a point.</summary>
internal sealed class FixedWidthBankFile : IBankFileFormat
{
    public string Name => "FixedWidth";

    public string Extension => "txt";

    public string ContentType => "text/plain";

    public async Task WriteAsync(BankFileHeader header, IEnumerable<BankFileRow> rows, Stream output, CancellationToken ct)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync("H" + Text(header.BatchNumber, 24) + Number(header.Count, 8) + Number(header.Amount.Fen, 16) + Text(header.Digest, 64));
        foreach (var row in rows)
            await writer.WriteLineAsync("D" + Text(row.Reference, 32) + Text(row.Account, 32) + Text(row.PayeeName, 90) + Text(row.Bank, 120) + Number(row.Amount.Fen, 14));
        await writer.WriteLineAsync("T" + Number(header.Count, 8) + Number(header.Amount.Fen, 16));
    }

    private static string Number(long value, int width) => value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    /// <summary>A name is never cut in silence: what does not fit is an error of the format.</summary>
    private static string Text(string? text, int width)
    {
        var value = (text ?? "").ReplaceLineEndings(" ");
        var bytes = Encoding.UTF8.GetByteCount(value);
        return bytes <= width ? value + new string(' ', width - bytes) : throw new InvalidOperationException($"a field needs {bytes} bytes and has {width}");
    }
}
