using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Institutions.Contracts;

/// <summary>What other modules may write into the record of an institution.</summary>
public interface IInstitutionProfiles
{
    /// <summary>The institution's account from now on, under the name that it has: payments to come go there. The caller saves.</summary>
    Task ReceiveAtAsync(Guid institutionId, string bankName, BankAccountNumber account, CancellationToken ct);
}
