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

    /// <summary>Opens the values of one list (a bank's file) for a named purpose, with one audit row that names the list.</summary>
    IReadOnlyList<string> RevealAll(IReadOnlyList<SealedValue> values, string entityType, Guid entityId, string reason);

    /// <summary>Writes the audit row of a reading of something that was opened before, such as a stored file.</summary>
    void RecordReveal(string entityType, Guid entityId, string reason);
}
