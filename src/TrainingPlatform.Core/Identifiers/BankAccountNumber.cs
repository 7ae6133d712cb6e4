namespace TrainingPlatform.Identifiers;

/// <summary>A bank or social-security card account: 8 to 30 digits. Prints as its last four.</summary>
public sealed class BankAccountNumber
{
    private BankAccountNumber(string value) => Value = value;

    public string Value { get; }

    public string Mask => "****" + Value[^4..];

    public static bool TryParse(string? text, out BankAccountNumber account)
    {
        var value = string.Concat((text ?? "").Where(c => c is not (' ' or '-')));
        account = new BankAccountNumber(value);
        return value.Length is >= 8 and <= 30 && value.All(char.IsAsciiDigit);
    }

    public override string ToString() => Mask;
}
