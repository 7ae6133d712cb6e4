using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>Every endpoint of the host, pages and health checks included, carries a permission that exists, serves the caller's own data, or stands on the short anonymous list.</summary>
public class Endpoints_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static readonly string[] Anonymous =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "anonymous-endpoints.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2))),
    ];

    [Fact]
    public void Every_endpoint_has_a_permission_or_is_on_the_anonymous_list()
    {
        var endpoints = Mapped(host.Services);

        endpoints.Count.ShouldBeGreaterThan(10);
        endpoints.Where(IsOpen).SelectMany(Names).Except(Anonymous).ShouldBeEmpty();
    }

    [Fact]
    public void The_anonymous_list_names_only_endpoints_that_exist() =>
        Anonymous.Except(Mapped(host.Services).Where(IsOpen).SelectMany(Names)).ShouldBeEmpty();

    [Fact]
    public void Every_permission_that_an_endpoint_asks_for_is_defined()
    {
        var defined = host
            .Services.GetServices<IPermissionDefinitionProvider>()
            .SelectMany(p => p.Permissions)
            .Select(p => p.Name)
            .ToHashSet();

        var asked = Mapped(host.Services)
            .Select(e => e.Metadata.GetMetadata<EndpointPermission>()?.Name)
            .OfType<string>()
            .Distinct()
            .ToList();

        asked.ShouldNotBeEmpty();
        asked.Except(defined).ShouldBeEmpty();
    }

    [Fact]
    public void An_open_endpoint_would_be_caught()
    {
        var open = new RouteEndpoint(
            _ => Task.CompletedTask,
            RoutePatternFactory.Parse("/api/app/leak"),
            0,
            new EndpointMetadataCollection(new HttpMethodMetadata(["GET"])),
            "leak"
        );

        IsOpen(open).ShouldBeTrue();
        Names(open).Except(Anonymous).ShouldBe(["GET /api/app/leak"]);
    }

    private static List<RouteEndpoint> Mapped(IServiceProvider services) =>
        [.. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private static bool IsOpen(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<EndpointPermission>() is null && endpoint.Metadata.GetMetadata<OwnDataEndpoint>() is null;

    private static IEnumerable<string> Names(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(m =>
            $"{m} /{endpoint.RoutePattern.RawText!.Trim('/')}"
        );
}
