using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;

namespace TrainingPlatform.TestBase;

/// <summary>
/// The whole host on an own copy of the seeded database: <c>class X_Tests(PlatformHost host) : IClassFixture&lt;PlatformHost&gt;</c>.
/// Override <see cref="Configure"/> for other settings.
/// </summary>
public class PlatformHost : WebApplicationFactory<Program>
{
    private readonly bool _shares;
    private TestDatabase? _database;

    public PlatformHost() { }

    /// <summary>A second host on the database of another, which disposes of it.</summary>
    protected PlatformHost(TestDatabase shared) => (_database, _shares) = (shared, true);

    public TestDatabase Database => _database ??= NewDatabaseAsync().GetAwaiter().GetResult();

    /// <summary>Development unless a test is about another environment.</summary>
    protected virtual string EnvironmentName => "Development";

    /// <summary>Runs a piece of code in its own DI scope with the data scope open to everything.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        using var everything = scope.ServiceProvider.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "test");
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A client that keeps cookies and follows nothing by itself.</summary>
    public virtual HttpClient Connect() => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });

    public Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull =>
        WithAsync<TService, bool>(async service =>
        {
            await work(service);
            return true;
        });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null && !_shares)
            await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An own copy of the seeded demo database, unless a test is about another one.</summary>
    protected virtual Task<TestDatabase> NewDatabaseAsync() => TestDatabase.CreateAsync();

    /// <summary>
    /// A test runs these itself. Their plans are pushed to a day that does not come: what a test sees must not depend on the minute at which it runs.
    /// </summary>
    private static readonly string[] Unplanned =
    [
        "check-retry",
        "close-notices",
        "correction-retry",
        "late-filing-revival",
        "ledger-heads",
        "pilot-reminders",
        "prune-tokens",
        "recalculation",
        "review-escalation",
    ];

    /// <summary>Settings of a test class on top of the usual ones.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Configure() => [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Path.Combine(Repository.Root, "src", "TrainingPlatform.HttpApi.Host"));
        builder.UseEnvironment(EnvironmentName);
        var settings = Database.Settings.Concat([
            new("App:WebRoot", Repository.FrontEnd(Database.Directory)),
            new("Demo:Password", TestLogins.Password),
            new("Serilog:MinimumLevel:Default", "Warning"),
            .. Unplanned.Select(job => KeyValuePair.Create($"Jobs:{job}:Cron", "0 0 0 1 1 ? 2099")),
        ]);
        foreach (
            var (key, value) in settings
                .Append(new("RateLimits:Login", "10000"))
                .Append(new("RateLimits:Register", "10000"))
                .Concat(Configure())
        )
            builder.UseSetting(key, value);
    }
}
