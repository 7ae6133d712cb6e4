using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Localization;

namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>What every page of ours needs: texts, the frame, the antiforgery field, the way back.</summary>
internal sealed class Page(HttpContext context)
{
    private readonly TextCatalog _texts = context.RequestServices.GetRequiredService<TextCatalog>();

    public HttpContext Context => context;

    public string ReturnUrl => AccountAddresses.LocalOrHome(context.Request.Query["ReturnUrl"]);

    private string Culture => TextCatalog.Normalise(CultureInfo.CurrentUICulture.Name);

    public string T(string key) => _texts.Text(key);

    public string T(string key, string name, object? value) => _texts.Text(key, new Dictionary<string, object?> { [name] = value });

    /// <summary>An address of ours that keeps the way back and the language.</summary>
    public string To(string path, string? kind = null)
    {
        var query = new QueryBuilder();
        if (kind is not null)
            query.Add("kind", kind);
        foreach (var name in new[] { "ReturnUrl", "culture", "ui-culture" })
            if (context.Request.Query[name] is [{ Length: > 0 } value, ..])
                query.Add(name, value);
        return path + query.ToQueryString();
    }

    /// <summary>Where a form posts to: this very page.</summary>
    public string Here => context.Request.Path + context.Request.QueryString;

    public Html Antiforgery()
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        return $"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""";
    }

    public IResult Show(string titleKey, Html body, int status = StatusCodes.Status200OK) =>
        Results.Content(Frame(T(titleKey), body).ToString(), "text/html; charset=utf-8", statusCode: status);

    private Html Frame(string title, Html body) =>
        $"""
            <!doctype html>
            <html lang="{Culture}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title} · {T("AppName")}</title>
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{AccountAddresses.StylePath}">
            </head>
            <body>
            <a class="skip" href="#main">{T("Account:SkipToContent")}</a>
            <header><a class="brand" href="/">{T("AppName")}</a><nav>{LanguageLinks()}</nav></header>
            <main id="main"><h1>{title}</h1>{body}</main>
            <footer><a href="{To(AccountAddresses.PrivacyPath)}">{T("Account:PrivacyNotice")}</a></footer>
            </body>
            </html>
            """;

    private IEnumerable<Html> LanguageLinks() =>
        TextCatalog
            .Cultures.Where(c => c != Culture)
            .Select(c =>
                Html.Of(
                    $"""<a href="{InLanguage(c)}" hreflang="{c}" lang="{c}">{_texts.TextIn(c, "TrainingPlatform", "Account:ThisLanguage")}</a>"""
                )
            );

    private string InLanguage(string culture)
    {
        var query = context.Request.Query.Where(q => q.Key is not ("culture" or "ui-culture"));
        return context.Request.Path + QueryString.Create(query).Add("culture", culture).Add("ui-culture", culture);
    }
}
