using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.Institutions.Institutions;

namespace TrainingPlatform.Institutions.Staff;

internal sealed record StaffDto(Guid UserId, string UserName, string Name, IReadOnlyList<string> Roles);

internal sealed record StaffInput(string? Name, string? UserName, string? Password, string? Role);

/// <summary>Accounts of an institution's instructors and examiners, kept by its own admin.</summary>
internal sealed class StaffAppService(IAccounts accounts, IDataScope scope, InstitutionReader institutions, ILogger<StaffAppService> log)
{
    private static readonly string[] Roles = [RoleNames.Instructor, RoleNames.Examiner];

    public async Task<PagedResultDto<StaffDto>> ListAsync(CancellationToken ct)
    {
        var rows = await accounts.OfInstitutionAsync(OwnInstitution(), ct);
        var items = rows.OrderBy(r => r.Name, StringComparer.Ordinal)
            .Select(r => new StaffDto(r.UserId, r.UserName, r.Name, r.Roles))
            .ToList();
        return new(items.Count, items);
    }

    public async Task<StaffDto> CreateAsync(StaffInput input, CancellationToken ct)
    {
        new InputCheck()
            .Text("name", input.Name, 64)
            .Text("userName", input.UserName, 64)
            .Text("password", input.Password, 128)
            .That(Roles.Contains(input.Role), "role", InstitutionsErrorCodes.StaffRoleUnknown)
            .ThrowIfAny();
        var institution = await institutions.LoadAsync(OwnInstitution(), ct);
        var account = new NewAccount
        {
            UserName = input.UserName!.Trim(),
            Password = input.Password!,
            Name = input.Name!.Trim(),
            RoleNames = [input.Role!],
            InstitutionId = institution.Id,
        };
        var userId = await accounts.CreateAsync(account, ct);
        log.LogInformation("Staff account {UserId} ({Role}) opened for institution {Number}", userId, input.Role, institution.Number);
        return new StaffDto(userId, account.UserName, account.Name, account.RoleNames);
    }

    private Guid OwnInstitution() => scope.InstitutionId ?? throw new BusinessException(InstitutionsErrorCodes.NoInstitution);
}
