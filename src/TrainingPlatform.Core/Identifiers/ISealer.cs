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
    /// <returns>In the order of the values; null for one that does not <see cref="Fits">fit</see>.</returns>
    IReadOnlyList<string?> RevealAll(SealedKind kind, IReadOnlyList<SealedValue> values, string entityType, Guid entityId, string reason);

    /// <summary>
    /// Does the cipher hold the value that the look-up stands for? False when either was put there from another row. For the machine only: nobody sees
    /// the value, and no audit row is written.
    /// </summary>
    bool Fits(SealedKind kind, SealedValue value);

    /// <summary>Writes the audit row of a reading of something that was opened before, such as a stored file.</summary>
    void RecordReveal(string entityType, Guid entityId, string reason);
}
