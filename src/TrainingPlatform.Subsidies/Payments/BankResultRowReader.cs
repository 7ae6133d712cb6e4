using System.Security.Cryptography;
using System.Text;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>A payment as the bank's answer is held against it.</summary>
internal sealed record AnsweredPayment(Guid Id, string Reference, Yuan Amount, PaymentStatus Status, string? ReturnCode);

/// <summary>A row that says something new.</summary>
internal sealed record Settlement(AnsweredPayment Payment, bool Paid, string? Code, string? BankReference)
{
    public bool WasPaid => Payment.Status == PaymentStatus.Paid;
}

/// <summary>What a row of the bank's answer breaks; text <c>ImportFault:{code}</c>.</summary>
internal static class BankFaultCodes
{
    public const string ReferenceUnknown = "ReferenceUnknown";
    public const string ReferenceTwice = "ReferenceTwice";
    public const string AmountDiffers = "AmountDiffers";
    public const string ResultUnknown = "ResultUnknown";
    public const string CodeUnknown = "CodeUnknown";
    public const string AlreadyReturned = "AlreadyReturned";
    public const string BankReferenceTooLong = "BankReferenceTooLong";

    public static readonly IReadOnlyList<string> All =
    [
        ReferenceUnknown,
        ReferenceTwice,
        AmountDiffers,
        ResultUnknown,
        CodeUnknown,
        AlreadyReturned,
        BankReferenceTooLong,
    ];
}

/// <summary>Reads the answer row by row against the batch. Pure: the same file and batch give the same outcome, and a second time nothing new.</summary>
internal sealed class BankResultRowReader(IReadOnlyDictionary<string, AnsweredPayment> payments, IReadOnlyDictionary<string, bool> words)
{
    private const int LongestBankReference = 64;
    private const int LongestAmount = 16;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<ImportFault> _faults = [];
    private readonly List<Settlement> _settlements = [];
    private readonly List<string> _good = [];

    public IReadOnlyList<ImportFault> Faults => _faults;

    public IReadOnlyList<Settlement> Settlements => _settlements;

    public int Unchanged { get; private set; }

    public string Digest =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', _good.Order(StringComparer.Ordinal)))));

    public void Read(BankResultFileRow row)
    {
        var reference = row.Reference?.Trim() ?? "";
        if (!payments.TryGetValue(reference, out var payment))
            Fault(row, BankResultColumns.Reference, BankFaultCodes.ReferenceUnknown);
        else if (!_seen.Add(reference))
            Fault(row, BankResultColumns.Reference, BankFaultCodes.ReferenceTwice);
        else if (!IsAmount(row.Amount, payment.Amount))
            Fault(row, BankResultColumns.Amount, BankFaultCodes.AmountDiffers);
        else if (!words.TryGetValue(row.Result?.Trim().ToUpperInvariant() ?? "", out var paid))
            Fault(row, BankResultColumns.Result, BankFaultCodes.ResultUnknown);
        else if (row.BankReference?.Length > LongestBankReference)
            Fault(row, BankResultColumns.BankReference, BankFaultCodes.BankReferenceTooLong);
        else
            Answer(row, payment, paid);
    }

    private void Answer(BankResultFileRow row, AnsweredPayment payment, bool paid)
    {
        var code = row.Code?.Trim().ToUpperInvariant();
        if (!paid && !ReturnCodes.All.Contains(code))
            Fault(row, BankResultColumns.Code, BankFaultCodes.CodeUnknown);
        else if (payment.Status == PaymentStatus.Returned && (paid || payment.ReturnCode != code))
            Fault(row, BankResultColumns.Result, BankFaultCodes.AlreadyReturned);
        else
            Take(
                new Settlement(
                    payment,
                    paid,
                    paid ? null : code,
                    string.IsNullOrWhiteSpace(row.BankReference) ? null : row.BankReference.Trim()
                )
            );
    }

    private void Take(Settlement settlement)
    {
        _good.Add($"{settlement.Payment.Reference}|{settlement.Payment.Amount.Fen}|{settlement.Paid}|{settlement.Code}");
        if (settlement.Payment.Status == (settlement.Paid ? PaymentStatus.Paid : PaymentStatus.Returned))
            Unchanged++;
        else
            _settlements.Add(settlement);
    }

    private static bool IsAmount(string? text, Yuan amount)
    {
        var plain = text?.Trim().Replace(",", "", StringComparison.Ordinal);
        return plain is { Length: <= LongestAmount } && Yuan.TryParse(plain, out var yuan) && yuan == amount;
    }

    private void Fault(BankResultFileRow row, string column, string code) => _faults.Add(new ImportFault(row.Row, column, code));
}
