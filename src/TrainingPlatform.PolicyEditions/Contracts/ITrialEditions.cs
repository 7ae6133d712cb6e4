namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>Editions for trials: published ones and drafts. Nothing decided with a draft may be stored as a decision.</summary>
public interface ITrialEditions
{
    /// <summary>The typed pack of a published edition or of a draft as it stands now.</summary>
    /// <exception cref="TrainingPlatform.Domain.EntityNotFoundException">No such edition or draft.</exception>
    /// <exception cref="TrainingPlatform.Domain.BusinessException">The draft has faults.</exception>
    Task<EditionInForce> OpenAsync(Guid editionId, CancellationToken ct);

    /// <summary>Whether the amounts of an edition or draft are examples, or the draft is gone and nobody can say they are not.</summary>
    Task<bool> IsIllustrativeAsync(Guid editionId, CancellationToken ct);
}
