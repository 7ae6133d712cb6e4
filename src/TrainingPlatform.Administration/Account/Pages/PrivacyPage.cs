using Microsoft.AspNetCore.Http;

namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>The privacy notice, paragraph by paragraph from the texts.</summary>
internal static class PrivacyPage
{
    private static readonly string[] Paragraphs = ["What", "Why", "Who", "Safety", "HowLong", "Rights"];

    public static IResult Get(HttpContext context)
    {
        var page = new Page(context);
        return page.Show(
            "Account:PrivacyNotice",
            $"""<div class="card prose">{Paragraphs.Select(p => Html.Of($"<h2>{page.T($"Privacy:{p}:Title")}</h2><p>{page.T($"Privacy:{p}")}</p>"))}</div>"""
        );
    }
}
