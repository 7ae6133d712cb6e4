using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Users;

/// <summary>Finds the account that somebody means by a user name, an ID number or a phone number.</summary>
internal sealed class LoginResolver(UserManager<AppUser> users, TrainingPlatformDbContext db, ISealer sealer, IPersonNumbers numbers)
{
    /// <returns>Null when there is none, or when several share a phone and it cannot be told which.</returns>
    public async Task<AppUser?> FindAsync(string login, CancellationToken ct)
    {
        login = login.Trim();
        if (await users.FindByNameAsync(login) is { } named)
            return named;
        if (CitizenIdNumber.TryParse(login, out var id))
            return One(await ByCitizenIdAsync(id, ct));
        if (PhoneNumber.TryParse(login, out var phone))
            return One(await ByPhoneAsync(phone, ct));
        return null;
    }

    /// <summary>Accounts of the person who has the number, or had it before it was corrected.</summary>
    public async Task<List<AppUser>> ByCitizenIdAsync(CitizenIdNumber id, CancellationToken ct)
    {
        var hashes = await numbers.KeysOfAsync(sealer.Lookups(SealedKind.CitizenId, id.Value), ct);
        return await db.Set<AppUser>().Where(u => u.CitizenId != null && hashes.Contains(u.CitizenId.Lookup!)).ToListAsync(ct);
    }

    private Task<List<AppUser>> ByPhoneAsync(PhoneNumber phone, CancellationToken ct)
    {
        var hashes = sealer.Lookups(SealedKind.Phone, phone.Value);
        return db.Set<AppUser>().Where(u => u.Phone != null && hashes.Contains(u.Phone.Lookup!)).ToListAsync(ct);
    }

    /// <summary>A trainee's own account goes first: officers and institutions have user names.</summary>
    private static AppUser? One(List<AppUser> found)
    {
        var trainees = found.Where(u => u.Kind == AccountKind.Trainee).ToList();
        return trainees.Count == 1 ? trainees[0]
            : trainees.Count == 0 && found.Count == 1 ? found[0]
            : null;
    }
}
