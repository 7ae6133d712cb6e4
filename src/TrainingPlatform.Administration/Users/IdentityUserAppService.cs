using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Users;

/// <summary>Writing half of ABP's users page.</summary>
internal sealed class IdentityUserAppService(
    UserManager<AppUser> users,
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    VisibleUsers visible,
    RoleAppointments appointments,
    UserFields fields,
    IdentityUserReader reader,
    AuditTrail trail,
    CurrentUser caller,
    TimeProvider time
)
{
    public Task<IdentityUserDto> CreateAsync(IdentityUserInput input, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var roles = input.RoleNames ?? [];
                var user = new AppUser
                {
                    CreationTime = time.GetUtcNow(),
                    CreatorId = caller.Id,
                    Kind = Accounts.KindOf(roles),
                };
                await fields.ApplyAsync(user, input, isNew: true, c);
                await appointments.CheckChangeAsync(user.Id, [], roles, c);
                (await users.CreateAsync(user, input.Password ?? "")).OrThrow();
                (await users.AddToRolesAsync(user, roles)).OrThrow();
                await TraceAsync(
                    "Created",
                    user,
                    new
                    {
                        user.UserName,
                        user.DivisionId,
                        Roles = roles,
                    },
                    c
                );
                return reader.ToDto(user);
            },
            ct
        );

    public Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserInput input, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var user = await LoadForChangeAsync(id, c);
                if (input.ConcurrencyStamp is not null && input.ConcurrencyStamp != user.ConcurrencyStamp)
                    throw new DbUpdateConcurrencyException();
                await fields.ApplyAsync(user, input, isNew: false, c);
                if (!string.IsNullOrEmpty(input.Password))
                    await SetPasswordAsync(user, input.Password);
                user.LastModificationTime = time.GetUtcNow();
                user.LastModifierId = caller.Id;
                (await users.UpdateAsync(user)).OrThrow();
                if (input.RoleNames is not null)
                    await ReplaceRolesAsync(user, input.RoleNames, c);
                var changes = new
                {
                    user.UserName,
                    user.IsActive,
                    user.DivisionId,
                    PasswordSet = !string.IsNullOrEmpty(input.Password),
                };
                await TraceAsync("Modified", user, changes, c);
                return reader.ToDto(user);
            },
            ct
        );

    public Task UpdateRolesAsync(Guid id, IReadOnlyList<string> roles, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var user = await LoadForChangeAsync(id, c);
                await ReplaceRolesAsync(user, roles, c);
                await db.SaveChangesAsync(c);
            },
            ct
        );

    /// <summary>Only an account that never did anything can be deleted; others are switched off, so that the audit log keeps its names.</summary>
    public Task DeleteAsync(Guid id, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                if (id == caller.Id)
                    throw new BusinessException(AdministrationErrorCodes.CannotDeleteOneself);
                var user = await LoadForChangeAsync(id, c);
                if (await db.Set<AuditLogEntry>().AnyAsync(e => e.UserId == id && e.Action != "SignedIn" && e.Action != "SignInRefused", c))
                    throw new BusinessException(AdministrationErrorCodes.AccountInUse);
                (await users.DeleteAsync(user)).OrThrow();
                await TraceAsync("Deleted", user, new { user.UserName }, c);
            },
            ct
        );

    private async Task<AppUser> LoadForChangeAsync(Guid id, CancellationToken ct)
    {
        var user = await visible.GetAsync(id, ct);
        if (id != caller.Id)
            await appointments.CheckAsync((await db.RolesOfAsync([id], ct))[id], ct);
        return user;
    }

    private async Task ReplaceRolesAsync(AppUser user, IReadOnlyList<string> roles, CancellationToken ct)
    {
        var before = (await db.RolesOfAsync([user.Id], ct))[user.Id].ToList();
        await appointments.CheckChangeAsync(user.Id, before, roles, ct);
        (await users.RemoveFromRolesAsync(user, before.Except(roles))).OrThrow();
        (await users.AddToRolesAsync(user, roles.Except(before))).OrThrow();
        if (!before.Order(StringComparer.Ordinal).SequenceEqual(roles.Order(StringComparer.Ordinal)))
            trail.Add("RolesChanged", nameof(AppUser), user.Id, new { Roles = roles }, divisionId: user.DivisionId);
    }

    private async Task SetPasswordAsync(AppUser user, string password)
    {
        (await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password)).OrThrow();
        user.IsDemo = false;
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
    }

    private async Task TraceAsync(string action, AppUser user, object changes, CancellationToken ct)
    {
        trail.Add(action, nameof(AppUser), user.Id, changes, divisionId: user.DivisionId);
        await db.SaveChangesAsync(ct);
    }
}
