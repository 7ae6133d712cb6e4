using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Who may make law for which division, and who may not because they wrote it.</summary>
internal sealed class EditionDuties(ICurrentUser user, IDataScope scope, IAccounts accounts)
{
    public Editor Editor =>
        new(user.Id ?? throw new InvalidOperationException("an edition is written by a signed-in user"), user.PersonKey);

    /// <exception cref="BusinessException">The caller does not work for the division.</exception>
    public void ExpectScope(Guid divisionId)
    {
        if (!scope.All && !scope.DivisionIds.Contains(divisionId))
            throw new BusinessException(PolicyEditionsErrorCodes.DivisionOutOfScope);
    }

    /// <exception cref="BusinessException">The publisher, or another account of the same person under any number, wrote in the draft.</exception>
    public async Task ExpectOtherAsync(EditionDraft draft, CancellationToken ct)
    {
        var keys = await accounts.PersonKeysAsync(Editor.UserId, ct);
        if (draft.WasEditedBy(Editor) || draft.Editors.Any(e => e.PersonKey is { } key && keys.Contains(key)))
            throw new BusinessException(PolicyEditionsErrorCodes.PublisherIsEditor).WithData("Number", draft.Number);
    }
}
