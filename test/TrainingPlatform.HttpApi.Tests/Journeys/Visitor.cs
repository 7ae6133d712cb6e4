using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>One person at one browser. Remembers every console error, so that a journey can end with "and nothing went wrong".</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly ConcurrentDictionary<IRequest, string> _unanswered = new();

    public Visitor(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Add($"{message.Text} @ {message.Location}");
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _unanswered[request] = request.Url;
        page.RequestFinished += (_, request) => _unanswered.TryRemove(request, out var _);
        page.RequestFailed += (_, request) => _unanswered.TryRemove(request, out var _);
    }

    public IPage Page { get; }

    /// <summary>Console errors so far, content-security-policy violations included.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await SettleAsync();
    }

    /// <summary>Waits until the requests of the page have come to rest.</summary>
    public Task SettleAsync() => Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

    /// <summary>Waits until the address matches. Asked again and again: waiting for the change itself misses one that comes between look and wait.</summary>
    /// <param name="address">A regular expression that some part of the address matches.</param>
    public Task ArriveAsync([StringSyntax(StringSyntaxAttribute.Regex)] string address) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex(address), new() { Timeout = 60_000 });

    /// <summary>A button or link by its whole text.</summary>
    public Task TapAsync(string text) =>
        Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true })
            .Or(Page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true }))
            .First.ClickAsync();

    /// <summary>Waits for the message and puts it away: it covers what is to be read next.</summary>
    public async Task DismissToastAsync(string text)
    {
        var toast = Page.Locator(".abp-toast").Filter(new() { HasText = text });
        await toast.Locator(".abp-toast-close-button").ClickAsync();
        await toast.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>From the public home page by the button in its header.</summary>
    public async Task SignInFromHomeAsync(string userName, string password = TestLogins.Password)
    {
        await GoAsync("/");
        await Page.Locator("header").GetByText("登录", new() { Exact = true }).First.ClickAsync();
        await TypeLoginAsync(userName, password);
    }

    /// <summary>On the server's own login page, until the browser application has taken over again.</summary>
    public async Task TypeLoginAsync(string userName, string password = TestLogins.Password)
    {
        await ArriveAsync("/Account/Login");
        await Page.FillAsync("input[name=login]", userName);
        await Page.FillAsync("input[name=password]", password);
        await Page.Locator("main form button.primary:not([formnovalidate])").First.ClickAsync();
        await Assertions.Expect(Page).Not.ToHaveURLAsync(OnTheWay(), new() { Timeout = 60_000 });
        await SettleAsync();
    }

    /// <summary>What a page must never do: scroll sideways, show a key instead of a text, offer targets too small for a thumb.</summary>
    /// <param name="phone">A phone's width.</param>
    /// <param name="thumbs">Targets for thumbs; staff work at a desk and may look on a phone. By default as <paramref name="phone"/>.</param>
    /// <param name="ours">False for ABP's unmodified pages, whose markup is not ours to repair.</param>
    public async Task<IReadOnlyList<string>> ReadingFaultsAsync(bool phone, bool? thumbs = null, bool ours = true)
    {
        var faults = new List<string>();
        var untranslated = (await Page.InnerTextAsync("body")).Split('\n').Where(line => line.Contains("::", StringComparison.Ordinal));
        faults.AddRange(untranslated.Select(line => "a key instead of a text: " + line));
        var overflow = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
            faults.Add($"scrolls sideways by {overflow} px");
        if (thumbs ?? phone)
            faults.AddRange((await Page.EvaluateAsync<string[]>(SmallTargets)).Select(target => "too small for a thumb: " + target));
        if (ours)
            faults.AddRange((await SeriousAxeFindingsAsync()).Select(finding => "accessibility: " + finding));
        return faults;
    }

    /// <summary>The page of a journey has none of these faults.</summary>
    public async Task ShouldReadWellAsync(bool phone, bool? thumbs = null) =>
        (await ReadingFaultsAsync(phone, thumbs)).ShouldBeEmpty(Page.Url);

    /// <summary>
    /// Keeps a picture for the documentation when asked to (<c>TP_SHOTS</c> names the folder). The window grows to the whole page first, so
    /// that a bar at its foot stands at the foot of the picture.
    /// </summary>
    public async Task ShootAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("TP_SHOTS") is not { Length: > 0 } folder)
            return;
        var (width, height) = (Page.ViewportSize!.Width, Page.ViewportSize.Height);
        await Page.EvaluateAsync("() => scrollTo(0, 0)");
        var whole = await Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await Page.SetViewportSizeAsync(width, Math.Max(whole, height));
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        await Page.SetViewportSizeAsync(width, height);
    }

    /// <summary>Leaves a line in the output of the test: where the person stood, what went wrong, what had not been answered.</summary>
    public async ValueTask DisposeAsync()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"Left at {Page.Url}; {string.Join("; ", _complaints.Concat(_unanswered.Values))}");
        await Page.Context.DisposeAsync();
    }

    /// <summary>But for the nameless close button of ABP's messages, whose markup is not ours. A message that fades in or out is looked at when it stands still.</summary>
    private async Task<string[]> SeriousAxeFindingsAsync()
    {
        await Page.EvaluateAsync(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "angular", "node_modules", "axe-core", "axe.min.js"))
        );
        return await Page.EvaluateAsync<string[]>(
            """
            async () => {
              const fading = () => document.querySelector('.ng-animating') !== null;
              for (;;) {
                while (fading())
                  await new Promise(resolve => setTimeout(resolve, 50));
                const { violations } = await axe.run({ exclude: ['.abp-toast-close-button'] }, { runOnly: ['wcag2a', 'wcag2aa'] });
                if (fading())
                  continue;
                return violations
                  .filter(v => v.impact === 'serious' || v.impact === 'critical')
                  .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '));
              }
            }
            """
        );
    }

    /// <summary>The login page, the authorization endpoint, and the page that exchanges the code.</summary>
    [GeneratedRegex("/Account/Login|/connect/|[?&]code=", RegexOptions.IgnoreCase)]
    private static partial Regex OnTheWay();

    private const string SmallTargets = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, [role=button]')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.matches('label a, input[type=checkbox]:disabled, input[type=radio]:disabled') && !e.closest('p, li > span, .tp-inline, .cdk-visually-hidden, .tp-skip, .skip'))
          .map(e => [e.matches('input[type=checkbox], input[type=radio]') ? (e.closest('label') ?? e) : e, e])
          .filter(([box]) => { const r = box.getBoundingClientRect(); return r.width > 1 && r.height > 1 && (r.height < 43.5 || r.width < 43.5); })
          .map(([, e]) => e.outerHTML.slice(0, 120))
        """;
}
