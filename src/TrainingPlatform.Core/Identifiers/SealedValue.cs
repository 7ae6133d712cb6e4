namespace TrainingPlatform.Identifiers;

/// <summary>An identifier as it rests: cipher text, keyed hash for full-value look-up, and the mask that screens show.</summary>
public sealed class SealedValue
{
    private SealedValue() { }

    public SealedValue(string cipher, string? lookup, string mask) => (Cipher, Lookup, Mask) = (cipher, lookup, mask);

    public string Cipher { get; private set; } = "";

    /// <summary>Versioned HMAC of the normalised value, or null when the kind is never looked up.</summary>
    public string? Lookup { get; private set; }

    public string Mask { get; private set; } = "";

    public override string ToString() => Mask;
}
