using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;

namespace TrainingPlatform.Administration.Hosting;

/// <summary>Behind a reverse proxy (Production): scheme and caller's address come from its headers, believed from loopback and <c>App:Proxies</c> only.</summary>
internal static class Proxies
{
    public static ForwardedHeadersOptions Options(IConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var address in configuration.GetSection("App:Proxies").GetChildren().Select(c => c.Value!))
            options.KnownProxies.Add(IPAddress.Parse(address));
        return options;
    }
}
