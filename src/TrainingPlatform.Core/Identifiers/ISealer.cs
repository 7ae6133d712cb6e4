namespace TrainingPlatform.Identifiers;

public enum SealedKind
{
    CitizenId,
    BankAccount,
    Phone,
}

/// <summary>Seals identifiers and opens them again; every opening for a person's eyes is audited.</summary>
public interface ISealer
{
    SealedValue Seal(CitizenIdNumber id);

    SealedValue Seal(BankAccountNumber account);

    SealedValue Seal(PhoneNumber phone);

    /// <summary>The keyed hash under which a full value is found; for several key versions, newest first.</summary>
    IReadOnlyList<string> Lookups(SealedKind kind, string normalisedValue);

    /// <summary>Opens the value for a named purpose and writes an audit row in the caller's transaction.</summary>
    string Reveal(SealedValue value, string entityType, Guid entityId, string reason);
}
