namespace TrainingPlatform.Administration.Permissions;

/// <summary>ABP's permission dialog.</summary>
internal sealed record PermissionListDto(string EntityDisplayName, IReadOnlyList<PermissionGroupDto> Groups);

internal sealed record PermissionGroupDto(
    string Name,
    string DisplayName,
    string DisplayNameKey,
    string DisplayNameResource,
    IReadOnlyList<PermissionGrantInfoDto> Permissions
);

internal sealed record PermissionGrantInfoDto
{
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public string? ParentName { get; init; }

    public bool IsGranted { get; init; }

    public IReadOnlyList<string> AllowedProviders { get; init; } = [];

    public required IReadOnlyList<GrantedProviderDto> GrantedProviders { get; init; }
}

internal sealed record GrantedProviderDto(string ProviderName, string ProviderKey);

internal sealed record UpdatePermissionsInput(IReadOnlyList<UpdatePermissionInput> Permissions);

internal sealed record UpdatePermissionInput(string Name, bool IsGranted);
