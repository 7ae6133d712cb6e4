using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace TrainingPlatform.AspNetCore.Localization;

/// <summary>
/// Which of the two languages a request wants. For /api the Accept-Language header comes first, because the ABP client writes its culture
/// cookie without a path and stale ones stay behind; for pages: the query, the culture inside ReturnUrl, the cookie, then the header.
/// </summary>
internal sealed class AbpRequestCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var wanted = request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? FromHeader(request) ?? FromCookie(request)
            : FromQuery(request.Query["ui-culture"], request.Query["culture"])
                ?? FromReturnUrl(request)
                ?? FromCookie(request)
                ?? FromHeader(request);
        return Task.FromResult<ProviderCultureResult?>(new(TextCatalog.Normalise(wanted)));
    }

    private static string? FromHeader(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value).FirstOrDefault(IsOurs);

    private static string? FromCookie(HttpRequest request) =>
        request.Cookies.TryGetValue(CookieRequestCultureProvider.DefaultCookieName, out var cookie)
            ? CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures.Select(c => c.Value).FirstOrDefault(IsOurs)
            : null;

    private static string? FromQuery(params IEnumerable<string?> values) => values.FirstOrDefault(IsOurs);

    private static string? FromReturnUrl(HttpRequest request)
    {
        var url = request.Query["ReturnUrl"].ToString();
        var start = url.IndexOf('?', StringComparison.Ordinal);
        if (start < 0)
            return null;
        var query = QueryHelpers.ParseQuery(url[start..]);
        return FromQuery(query.GetValueOrDefault("ui-culture"), query.GetValueOrDefault("culture"));
    }

    private static bool IsOurs(string? culture) =>
        culture is not null
        && (culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || culture.StartsWith("en", StringComparison.OrdinalIgnoreCase));
}
