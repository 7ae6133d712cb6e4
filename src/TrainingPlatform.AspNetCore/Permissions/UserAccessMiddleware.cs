using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace TrainingPlatform.AspNetCore.Permissions;

/// <summary>After authentication: reads what the caller may do, then holds the endpoint's permission against it.</summary>
public sealed class UserAccessMiddleware(RequestDelegate next, IScopeOpener scopes)
{
    public async Task InvokeAsync(HttpContext context, CurrentUser user, IUserAccessReader reader)
    {
        if (Subject(context.User) is { } id && await reader.ReadAsync(id, context.RequestAborted) is { } access)
        {
            user.Set(access);
            scopes.SetOwn(context.RequestServices, access.Scope);
        }
        if (context.GetEndpoint() is { } endpoint && Needs(endpoint) is { } needed)
        {
            if (!user.IsAuthenticated)
            {
                await context.ChallengeAsync();
                return;
            }
            if (needed.Length > 0 && !user.IsGranted(needed))
                throw new PermissionDeniedException(needed);
        }
        await next(context);
    }

    private static string? Needs(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<EndpointPermission>()?.Name ?? (endpoint.Metadata.GetMetadata<OwnDataEndpoint>() is null ? null : "");

    private static Guid? Subject(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue("sub") ?? user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? id
            : null;
}

/// <summary>Sets the request's own scope; implemented where the DbContext lives, so that AspNetCore needs no EF.</summary>
public interface IScopeOpener
{
    void SetOwn(IServiceProvider services, TrainingPlatform.Application.DataScopeValue value);
}

/// <summary>The caller is known but lacks the permission.</summary>
public sealed class PermissionDeniedException(string permission) : Exception(permission)
{
    public string Permission { get; } = permission;
}
