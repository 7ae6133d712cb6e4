using Microsoft.AspNetCore.Identity;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Account;

/// <summary>A way to register: its name in addresses and texts, and the role it leads to.</summary>
internal sealed record RegistrationKind(string Name, string Role, bool IsPerson);

internal static class RegistrationKinds
{
    public static readonly IReadOnlyList<RegistrationKind> All =
    [
        new("trainee", RoleNames.Trainee, IsPerson: true),
        new("institution", RoleNames.InstitutionAdmin, IsPerson: false),
        new("enterprise", RoleNames.EnterpriseHr, IsPerson: false),
    ];

    public static RegistrationKind? Find(string? name) => All.FirstOrDefault(k => k.Name == name);
}

internal sealed record RegistrationInput
{
    public required RegistrationKind Kind { get; init; }

    public required string Name { get; init; }

    public string IdNumber { get; init; } = "";

    public required string Phone { get; init; }

    public string UserName { get; init; } = "";

    public string Email { get; init; } = "";

    public required string Password { get; init; }

    public required string ConfirmPassword { get; init; }

    public bool AcceptsPrivacyNotice { get; init; }
}

/// <summary>Makes the account and signs it in. It sees nothing yet: the module that knows the institution or trainee assigns the scope.</summary>
internal sealed class RegistrationService(
    IAccounts accounts,
    LoginResolver logins,
    UserManager<AppUser> users,
    SignInManager<AppUser> signIn,
    UnitOfWork unitOfWork,
    TimeProvider time
)
{
    public async Task RegisterAsync(RegistrationInput input, CancellationToken ct)
    {
        var faults = Check(input);
        if (faults.Count > 0)
            throw new InputException(faults);
        var user = await unitOfWork.RunAsync(c => CreateAsync(input, c), ct, IPersonNumbers.Lock);
        await signIn.SignInAsync(user, isPersistent: false);
    }

    private async Task<AppUser> CreateAsync(RegistrationInput input, CancellationToken ct)
    {
        CitizenIdNumber? citizen = null;
        if (input.Kind.IsPerson)
        {
            CitizenIdNumber.TryParse(input.IdNumber, out citizen);
            if ((await logins.ByCitizenIdAsync(citizen, ct)).Any(u => u.Kind == AccountKind.Trainee))
                throw new InputException("idNumber", AdministrationErrorCodes.AlreadyRegistered);
        }
        PhoneNumber.TryParse(input.Phone, out var phone);
        var id = await accounts.CreateAsync(
            new()
            {
                UserName = input.Kind.IsPerson ? null : input.UserName,
                Name = input.Name,
                Email = input.Email.Length == 0 ? null : input.Email,
                Password = input.Password,
                Phone = phone,
                CitizenId = citizen,
                RoleNames = [input.Kind.Role],
            },
            ct
        );
        var user = (await users.FindByIdAsync(id.ToString()))!;
        user.PrivacyNoticeAcceptedAt = time.GetUtcNow();
        (await users.UpdateAsync(user)).OrThrow();
        return user;
    }

    private static List<InputFault> Check(RegistrationInput input)
    {
        var faults = new List<InputFault>();
        if (input.Name.Length is 0 or > 64)
            faults.Add(new("name", AdministrationErrorCodes.NameMissing));
        if (input.Kind.IsPerson && !CitizenIdNumber.TryParse(input.IdNumber, out _))
            faults.Add(new("idNumber", AdministrationErrorCodes.IdNumberInvalid));
        if (!input.Kind.IsPerson && input.UserName.Length == 0)
            faults.Add(new("userName", AdministrationErrorCodes.FieldMissing));
        if (!PhoneNumber.TryParse(input.Phone, out _))
            faults.Add(new("phone", AdministrationErrorCodes.PhoneInvalid));
        if (input.Password != input.ConfirmPassword)
            faults.Add(new("confirmPassword", AdministrationErrorCodes.PasswordsDiffer));
        if (!input.AcceptsPrivacyNotice)
            faults.Add(new("accept", AdministrationErrorCodes.PrivacyNoticeNotAccepted));
        return faults;
    }
}
