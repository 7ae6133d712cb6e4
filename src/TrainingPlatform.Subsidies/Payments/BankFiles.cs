using System.Globalization;
using System.Text;
using TrainingPlatform.Domain;
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
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)
        {
            NewLine = "\r\n",
        };
        var control = string.Join(
            ',',
            "#",
            header.BatchNumber,
            header.Count.ToString(CultureInfo.InvariantCulture),
            header.Amount,
            header.Digest
        );
        await writer.WriteLineAsync(control);
        foreach (var row in rows)
            await writer.WriteLineAsync(
                string.Join(
                    ',',
                    row.Sequence.ToString(CultureInfo.InvariantCulture),
                    row.Reference,
                    Quoted(row.PayeeName),
                    Quoted(row.Bank),
                    row.Account,
                    row.Amount,
                    Quoted(row.Purpose)
                )
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
    private const int PayeeWidth = 90;
    private const int BankWidth = 120;

    public string Name => "FixedWidth";

    public string Extension => "txt";

    public string ContentType => "text/plain";

    public async Task WriteAsync(BankFileHeader header, IEnumerable<BankFileRow> rows, Stream output, CancellationToken ct)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(
            "H" + Text(header.BatchNumber, 24) + Number(header.Count, 8) + Number(header.Amount.Fen, 16) + Text(header.Digest, 64)
        );
        foreach (var row in rows)
            await writer.WriteLineAsync(Line(row));
        await writer.WriteLineAsync("T" + Number(header.Count, 8) + Number(header.Amount.Fen, 16));
    }

    /// <summary>A name is never cut in silence: a payee or bank that does not fit refuses the file.</summary>
    private static string Line(BankFileRow row)
    {
        Expect(row.PayeeName, PayeeWidth, SubsidiesErrorCodes.FilePayeeTooLong, row);
        Expect(row.Bank, BankWidth, SubsidiesErrorCodes.FileBankTooLong, row);
        return "D"
            + Text(row.Reference, 32)
            + Text(row.Account, 32)
            + Text(row.PayeeName, PayeeWidth)
            + Text(row.Bank, BankWidth)
            + Number(row.Amount.Fen, 14);
    }

    private static void Expect(string? text, int width, string code, BankFileRow row)
    {
        if (Encoding.UTF8.GetByteCount(OneLine(text)) > width)
            throw new BusinessException(code)
                .WithData("Reference", row.Reference)
                .WithData("Name", row.PayeeName)
                .WithData("Text", text)
                .WithData("Most", width);
    }

    private static string OneLine(string? text) => (text ?? "").ReplaceLineEndings(" ");

    private static string Number(long value, int width) => value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string Text(string? text, int width)
    {
        var value = OneLine(text);
        var bytes = Encoding.UTF8.GetByteCount(value);
        return bytes <= width
            ? value + new string(' ', width - bytes)
            : throw new InvalidOperationException($"a field needs {bytes} bytes and has {width}");
    }
}
