using Microsoft.AspNetCore.Builder;

namespace TrainingPlatform.AspNetCore.Permissions;

/// <summary>Metadata of an endpoint: the permission a caller must hold, or one of the others.</summary>
public sealed record EndpointPermission(string Name, params string[] Others);

/// <summary>Metadata of an endpoint that any signed-in user may call for the own data only (profile, own enrolments).</summary>
public sealed record OwnDataEndpoint;

public static class EndpointPermissionExtensions
{
    /// <summary>Requires a signed-in caller who holds the permission. 401 without a token, 403 in ABP's envelope without the permission.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, string name)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.WithMetadata(new EndpointPermission(name));
        return builder.RequireAuthorization(ApiPolicy.Name);
    }

    /// <summary>Requires one of several permissions, for an address that serves several purposes; the service asks for the one that fits.</summary>
    public static TBuilder RequireAnyPermission<TBuilder>(this TBuilder builder, string name, params string[] others)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.WithMetadata(new EndpointPermission(name, others));
        return builder.RequireAuthorization(ApiPolicy.Name);
    }

    /// <summary>Requires a signed-in caller; the endpoint serves nobody's data but the caller's own.</summary>
    public static TBuilder RequireOwnData<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.WithMetadata(new OwnDataEndpoint());
        return builder.RequireAuthorization(ApiPolicy.Name);
    }
}

/// <summary>The one authorization policy of the API: a bearer token, and the endpoint's permission.</summary>
public static class ApiPolicy
{
    public const string Name = "api";
}
