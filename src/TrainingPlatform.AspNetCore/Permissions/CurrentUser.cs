using TrainingPlatform.Application;

namespace TrainingPlatform.AspNetCore.Permissions;

/// <summary>The caller of this request; empty for anonymous requests, jobs and commands.</summary>
public sealed class CurrentUser : ICurrentUser
{
    public UserAccess? Access { get; private set; }

    public bool IsAuthenticated => Access is not null;

    public Guid? Id => Access?.UserId;

    public string? PersonKey => Access?.PersonKey;

    public IReadOnlyList<string> Roles => Access?.Roles ?? [];

    public bool IsGranted(string permission) => Access?.Permissions.Contains(permission) ?? false;

    public void Set(UserAccess access) => Access = access;
}
