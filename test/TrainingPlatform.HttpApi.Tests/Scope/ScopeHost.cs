using TrainingPlatform.Authorization;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Scope;

[CollectionDefinition(nameof(ScopeHost))]
public sealed class ScopeCollection : ICollectionFixture<ScopeHost>;

/// <summary>A host with two counties, and a second institution in the first, all made by use cases over HTTP.</summary>
public sealed class ScopeHost : PlatformHost, IAsyncLifetime
{
    internal County Korla { get; } = new("korla", "652801", "652800", 1, hasOffices: true);

    internal County Changji { get; } = new("changji", "652301", "652300", 2, hasOffices: true);

    /// <summary>Shares the county of <see cref="Korla"/>, and nothing else.</summary>
    internal County Neighbour { get; } = new("neighbour", "652801", "652800", 3, hasOffices: false);

    internal Http Http => field ??= new Http(this);

    public async ValueTask InitializeAsync()
    {
        await this.MoveClockAsync(new DateOnly(2020, 4, 1));
        (County County, County Office)[] counties = [(Korla, Korla), (Changji, Changji), (Neighbour, Korla)];
        foreach (var (county, office) in counties)
            await new CountyMaker(this, Http, county, office).MakeAsync();
        await new CountyTeaching(this, Http, counties).RunAsync();
    }

    protected override IEnumerable<KeyValuePair<string, string>> Configure() =>
        [new("RateLimits:Login", "100000"), new("RateLimits:Public", "1000000"), new("RateLimits:Register", "100000")];
}
