using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Users;

/// <summary>Checks what the users page sends and writes it to the account; all faults at once.</summary>
internal sealed class UserFields(
    TrainingPlatformDbContext db,
    ISealer sealer,
    IDivisionTree divisions,
    IDataScope scope,
    IBusinessClock clock,
    CurrentUser caller
)
{
    private const int MaxName = 64;
    private const int MaxLogin = 256;

    public async Task ApplyAsync(AppUser user, IdentityUserInput input, bool isNew, CancellationToken ct)
    {
        var faults = new List<InputFault>();
        Text(faults, "userName", input.UserName, MaxLogin, required: true);
        Text(faults, "name", input.Name, MaxName, required: false);
        Text(faults, "surname", input.Surname, MaxName, required: false);
        Text(faults, "email", input.Email, MaxLogin, required: false);
        await CheckEmailAsync(faults, user.Id, input.Email, ct);
        var phone = PhoneOf(faults, user, input.PhoneNumber);
        var division = DivisionOf(faults, user, input, isNew);
        if (faults.Count > 0)
            throw new InputException(faults);
        user.UserName = input.UserName!.Trim();
        user.Name = input.Name?.Trim() ?? "";
        user.Surname = string.IsNullOrWhiteSpace(input.Surname) ? null : input.Surname.Trim();
        user.Email = string.IsNullOrWhiteSpace(input.Email) ? null : input.Email.Trim();
        user.IsActive = input.IsActive || user.Id == caller.Id;
        user.LockoutEnabled = input.LockoutEnabled;
        user.Phone = phone;
        user.DivisionId = division;
        if (isNew)
            user.InstitutionId = scope.All ? null : scope.InstitutionId;
    }

    /// <summary>The form shows the mask; sent back unchanged it means the number stays.</summary>
    internal SealedValue? PhoneOf(List<InputFault> faults, AppUser user, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (text == user.Phone?.Mask)
            return user.Phone;
        if (PhoneNumber.TryParse(text, out var phone))
            return sealer.Seal(phone);
        faults.Add(new("phoneNumber", AdministrationErrorCodes.PhoneInvalid));
        return null;
    }

    internal async Task CheckEmailAsync(List<InputFault> faults, Guid userId, string? email, CancellationToken ct)
    {
        var normalised = email?.Trim().ToUpperInvariant();
        if (
            !string.IsNullOrEmpty(normalised)
            && await db.Set<AppUser>().AnyAsync(u => u.NormalizedEmail == normalised && u.Id != userId, ct)
        )
            faults.Add(new("email", AdministrationErrorCodes.EmailTaken));
    }

    internal static void Text(List<InputFault> faults, string member, string? value, int max, bool required)
    {
        if (required && string.IsNullOrWhiteSpace(value))
            faults.Add(new(member, AdministrationErrorCodes.FieldMissing));
        else if (value?.Length > max)
            faults.Add(new(member, AdministrationErrorCodes.FieldTooLong) { Data = new Dictionary<string, object?> { ["Max"] = max } });
    }

    private Guid? DivisionOf(List<InputFault> faults, AppUser user, IdentityUserInput input, bool isNew)
    {
        if (input.DivisionCode() is not { } code)
            return isNew ? OwnDivision() : user.DivisionId;
        var data = new Dictionary<string, object?> { ["Code"] = code };
        if (divisions.FindByCode(code, clock.Today) is not { } division)
            faults.Add(new("extraProperties.DivisionCode", AdministrationErrorCodes.UnknownDivision) { Data = data });
        else if (!scope.All && !scope.DivisionIds.Contains(division.Id))
            faults.Add(new("extraProperties.DivisionCode", AdministrationErrorCodes.DivisionOutsideArea) { Data = data });
        else
            return division.Id;
        return null;
    }

    private Guid? OwnDivision() => db.Set<AppUser>().Where(u => u.Id == caller.Id).Select(u => u.DivisionId).SingleOrDefault();
}
