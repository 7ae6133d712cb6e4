namespace TrainingPlatform.Identifiers;

/// <summary>A mainland mobile number, 11 digits beginning with 1. Prints as its mask (first 3, last 2).</summary>
public sealed class PhoneNumber
{
    private PhoneNumber(string value) => Value = value;

    public string Value { get; }

    public string Mask => $"{Value[..3]}******{Value[^2..]}";

    public static bool TryParse(string? text, out PhoneNumber phone)
    {
        var value = string.Concat((text ?? "").Where(c => c is not (' ' or '-')));
        phone = new PhoneNumber(value);
        return value.Length == 11 && value[0] == '1' && value[1] is >= '3' and <= '9' && value.All(char.IsAsciiDigit);
    }

    public override string ToString() => Mask;
}
