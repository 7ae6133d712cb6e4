using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Account;

/// <summary>The caller's own account.</summary>
internal sealed class ProfileAppService(
    UserManager<AppUser> users,
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    UserFields fields,
    AuditTrail trail,
    CurrentUser caller,
    TimeProvider time
)
{
    public async Task<ProfileDto> GetAsync(CancellationToken ct) => ToDto(await LoadAsync(ct));

    public Task<ProfileDto> UpdateAsync(UpdateProfileInput input, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var user = await LoadAsync(c);
                if (input.ConcurrencyStamp is not null && input.ConcurrencyStamp != user.ConcurrencyStamp)
                    throw new DbUpdateConcurrencyException();
                await ApplyAsync(user, input, c);
                (user.LastModificationTime, user.LastModifierId) = (time.GetUtcNow(), user.Id);
                (await users.UpdateAsync(user)).OrThrow();
                trail.Add("Modified", nameof(AppUser), user.Id, new { user.UserName, PhoneNumber = user.Phone?.Mask });
                await db.SaveChangesAsync(c);
                return ToDto(user);
            },
            ct
        );

    public async Task ChangePasswordAsync(ChangePasswordInput input, CancellationToken ct)
    {
        var user = await LoadAsync(ct);
        user.IsDemo = false;
        (await users.ChangePasswordAsync(user, input.CurrentPassword ?? "", input.NewPassword ?? "")).OrThrow();
        trail.Add("PasswordChanged", nameof(AppUser), user.Id);
        await db.SaveChangesAsync(ct);
    }

    private async Task ApplyAsync(AppUser user, UpdateProfileInput input, CancellationToken ct)
    {
        var faults = new List<InputFault>();
        UserFields.Text(faults, "userName", input.UserName, 256, required: true);
        UserFields.Text(faults, "name", input.Name, 64, required: false);
        UserFields.Text(faults, "surname", input.Surname, 64, required: false);
        await fields.CheckEmailAsync(faults, user.Id, input.Email, ct);
        var phone = fields.PhoneOf(faults, user, input.PhoneNumber);
        if (user.CitizenId is not null && input.Name?.Trim() != user.Name)
            faults.Add(new("name", AdministrationErrorCodes.NameIsRegistered));
        if (faults.Count > 0)
            throw new InputException(faults);
        user.UserName = input.UserName!.Trim();
        user.Name = input.Name?.Trim() ?? "";
        user.Surname = string.IsNullOrWhiteSpace(input.Surname) ? null : input.Surname.Trim();
        user.Email = string.IsNullOrWhiteSpace(input.Email) ? null : input.Email.Trim();
        user.Phone = phone;
    }

    private async Task<AppUser> LoadAsync(CancellationToken ct) =>
        await db.Set<AppUser>().SingleOrDefaultAsync(u => u.Id == caller.Id, ct)
        ?? throw new EntityNotFoundException(typeof(AppUser), caller.Id);

    private static ProfileDto ToDto(AppUser u) =>
        new()
        {
            UserName = u.UserName!,
            Email = u.Email,
            Name = u.Name,
            Surname = u.Surname,
            PhoneNumber = u.Phone?.Mask,
            HasPassword = u.PasswordHash is not null,
            ConcurrencyStamp = u.ConcurrencyStamp!,
        };
}
