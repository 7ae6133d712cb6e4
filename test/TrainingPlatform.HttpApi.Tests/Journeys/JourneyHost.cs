using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>The product on a real port with a real Chromium in front of it.</summary>
public sealed class JourneyHost : PlatformHost, IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        var bound = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = $"http://localhost:{new Uri(bound).Port}";
        ClientOptions.BaseAddress = new Uri(Address);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("TP_CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>Over the real port: the factory's own client would follow redirects there.</summary>
    public override HttpClient Connect() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };

    /// <summary>A fresh person at a fresh browser, in Chinese.</summary>
    public async Task<Visitor> VisitAsync(int width = 1360, string locale = "zh-CN")
    {
        var context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = Address,
                Locale = locale,
                TimezoneId = "Asia/Shanghai",
                ViewportSize = new() { Width = width, Height = width < 720 ? 844 : 900 },
                HasTouch = width < 720,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(60_000);
        return new Visitor(await context.NewPageAsync());
    }

    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await base.DisposeAsync();
    }
}
