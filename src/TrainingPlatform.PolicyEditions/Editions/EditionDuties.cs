using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Who may make law for which division, and who may not because they wrote it.</summary>
internal sealed class EditionDuties(ICurrentUser user, IDataScope scope)
{
    public Editor Editor => new(user.Id ?? throw new InvalidOperationException("an edition is written by a signed-in user"), user.PersonKey);

    /// <exception cref="BusinessException">The caller does not work for the division.</exception>
    public void ExpectScope(Guid divisionId)
    {
        if (!scope.All && !scope.DivisionIds.Contains(divisionId))
            throw new BusinessException(PolicyEditionsErrorCodes.DivisionOutOfScope);
    }

    /// <exception cref="BusinessException">The publisher, or another account of the same person, wrote in the draft.</exception>
    public void ExpectOther(EditionDraft draft)
    {
        if (draft.WasEditedBy(Editor))
            throw new BusinessException(PolicyEditionsErrorCodes.PublisherIsEditor).WithData("Number", draft.Number);
    }
}
