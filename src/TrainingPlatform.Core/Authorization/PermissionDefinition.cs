namespace TrainingPlatform.Authorization;

/// <summary>A permission of a module's tree; its text is <c>Permission:{Name}</c>.</summary>
/// <param name="Name">For example <c>Subsidies.Claims.Approve</c>.</param>
/// <param name="Group">The tree's root, for example <c>Subsidies</c>.</param>
/// <param name="Parent">The permission that must be granted before this one, or null.</param>
/// <param name="DefaultRoles">Roles (names in <see cref="RoleNames"/>) that hold it after seeding.</param>
public sealed record PermissionDefinition(string Name, string Group, string? Parent, params string[] DefaultRoles);

/// <summary>One per module, registered in DI as a singleton.</summary>
public interface IPermissionDefinitionProvider
{
    IReadOnlyList<PermissionDefinition> Permissions { get; }
}
