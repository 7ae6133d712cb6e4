using System.Security.Claims;
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
        var metadata = context.GetEndpoint()?.Metadata;
        var needed = metadata?.GetMetadata<EndpointPermission>();
        if ((needed is not null || metadata?.GetMetadata<OwnDataEndpoint>() is not null) && !user.IsAuthenticated)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return;
        }
        if (needed is not null && !user.IsGranted(needed.Name) && !needed.Others.Any(user.IsGranted))
            throw new PermissionDeniedException(needed.Name);
        await next(context);
    }

    private static Guid? Subject(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true
        && Guid.TryParse(user.FindFirstValue("sub") ?? user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
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
