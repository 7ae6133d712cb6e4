using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TrainingPlatform.Administration.Hosting;

/// <summary>
/// Under which addresses this deployment is reached: <c>App:Origins</c> (a list, or comma-separated), by default the listening address. In
/// Development any loopback port is accepted too. Issuer, redirect addresses, links in messages and the Host header are held against it.
/// </summary>
internal sealed class Origins(IConfiguration configuration, IHostEnvironment environment, IServiceProvider services)
{
    public IReadOnlyList<Uri> Configured { get; } = Read(configuration);

    public static IReadOnlyList<Uri> Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("App:Origins");
        var texts = section.Value is { } one
            ? one.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [.. section.GetChildren().Select(c => c.Value!)];
        return [.. texts.Select(t => new Uri(t.TrimEnd('/')))];
    }

    /// <summary>An address of ours: scheme, host and port.</summary>
    public bool Accepts(Uri uri) => Known().Any(o => Same(o, uri)) || (environment.IsDevelopment() && uri.IsLoopback);

    public bool AcceptsHost(string scheme, HostString host) =>
        host.HasValue
        && Uri.TryCreate($"{scheme}://{host.Value}", UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && Accepts(uri);

    /// <summary>The bare origin and nothing behind it.</summary>
    public bool AcceptsRedirect(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
        && Accepts(uri);

    private IEnumerable<Uri> Known() => Configured.Count > 0 ? Configured : Listening();

    /// <summary>A wildcard address answers under loopback names only: other names must be configured.</summary>
    private IEnumerable<Uri> Listening() =>
        (services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            .Select(a => new Uri(a.Replace("//*", "//[::]", StringComparison.Ordinal).Replace("//+", "//[::]", StringComparison.Ordinal)))
            .SelectMany(a => IsWildcard(a) ? [Loopback(a, "localhost"), Loopback(a, "127.0.0.1")] : new[] { a });

    private static bool IsWildcard(Uri uri) =>
        IPAddress.TryParse(uri.Host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any));

    private static Uri Loopback(Uri uri, string host) => new UriBuilder(uri) { Host = host }.Uri;

    private static bool Same(Uri a, Uri b) =>
        a.Scheme == b.Scheme && a.Port == b.Port && string.Equals(a.Host, b.Host, StringComparison.OrdinalIgnoreCase);
}
