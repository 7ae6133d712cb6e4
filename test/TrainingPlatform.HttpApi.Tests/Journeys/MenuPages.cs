using System.Text.RegularExpressions;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>The pages that somebody's menu leads to, and those that these pages link to; a new menu entry is found by itself.</summary>
internal static partial class MenuPages
{
    /// <summary>Addresses of the menu, groups opened; for a stranger those of the page itself.</summary>
    public static Task<string[]> MenuAsync(this Visitor visitor) =>
        visitor.Page.EvaluateAsync<string[]>(
            """
            async () => {
              for (let group; (group = document.querySelector('nav[data-shell] button[aria-expanded=false]')); ) {
                group.click();
                await new Promise(requestAnimationFrame);
              }
              const menu = [...document.querySelectorAll('nav[data-shell] a[href^="/"]')];
              return (menu.length ? menu : [...document.querySelectorAll('body a[href^="/"]')]).map(a => a.getAttribute('href'));
            }
            """
        );

    /// <summary>What the page itself links to, without the shell around it.</summary>
    public static Task<string[]> LinksAsync(this Visitor visitor) =>
        visitor.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main a[href^=\"/\"]')].map(a => a.getAttribute('href'))"
        );

    /// <summary>The address with ids left out: two classes are one page.</summary>
    public static string Shape(string path) => Id().Replace(path.Split('?', '#')[0], "{id}");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.IgnoreCase)]
    private static partial Regex Id();
}
