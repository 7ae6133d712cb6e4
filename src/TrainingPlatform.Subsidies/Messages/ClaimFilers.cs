using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.Messages;

/// <summary>Of an institution's staff, those who file its claims: they hear of what comes back.</summary>
internal sealed class ClaimFilers(IAccounts accounts, IUserAccessReader access)
{
    public async Task<IReadOnlyList<Guid>> OfAsync(Guid institutionId, CancellationToken ct)
    {
        var filers = new List<Guid>();
        foreach (var staff in await accounts.OfInstitutionAsync(institutionId, ct))
            if ((await access.ReadAsync(staff.UserId, ct))?.Permissions.Contains(SubsidiesPermissions.Claims.Submit) == true)
                filers.Add(staff.UserId);
        return filers;
    }
}
