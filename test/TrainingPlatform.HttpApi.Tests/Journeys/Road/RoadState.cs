using System.Globalization;
using Shouldly;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>A trainee of the road, as in case LPT-02: 19 years old, rural, registered unemployed.</summary>
internal sealed record RoadPerson(string Name, int Sequence)
{
    /// <summary>Of the area 659999, which is nobody's.</summary>
    public string IdNumber { get; } = TestPeople.IdNumber(Sequence, "20010301");

    public string Phone { get; } = "139" + (20000000 + Sequence).ToString(CultureInfo.InvariantCulture);

    public string Card { get; } = "62220000000" + (10000 + Sequence).ToString(CultureInfo.InvariantCulture);
}

/// <summary>What the steps of the road share: who walks, what they have made so far, one browser for each of them.</summary>
internal sealed class RoadState(JourneyHost host) : IAsyncDisposable
{
    public const string County = "库尔勒市";
    public const string Institution = "孔雀河路职业培训学校";
    public const string Clerk = "road-clerk";
    public const string Teacher = "road-teacher";
    public const string Examiner = "road-examiner";
    public const string Course = "缝纫工初级（路上班）";
    public const string Class = "路上一班";
    public const string Reviewer = "county-reviewer";
    public const string Leader = "county-leader";

    private readonly Dictionary<string, Visitor> _visitors = [];

    /// <summary>These two click everything themselves.</summary>
    public static IReadOnlyList<RoadPerson> Walkers { get; } = [new("古丽米热", 701), new("马建国", 702)];

    /// <summary>A list of allowances is only public with ten people on it; the others come over HTTP with their own logins.</summary>
    public static IReadOnlyList<RoadPerson> Crowd { get; } = [.. Enumerable.Range(703, 8).Select(i => new RoadPerson($"路上学员{i}", i))];

    public static IReadOnlyList<RoadPerson> People { get; } = [.. Walkers, .. Crowd];

    public JourneyHost Host => host;

    /// <summary>The same logins over HTTP, for what would take hundreds of clicks.</summary>
    public Http Http { get; } = new(host);

    public Guid ClassId { get; set; }

    public string ClassPath => "/training/classes/" + ClassId;

    /// <summary>The own browser of somebody who has an account; a fresh one signs in.</summary>
    public async Task<Visitor> AsAsync(string login, int width = 1360)
    {
        if (_visitors.TryGetValue(login, out var known))
            return known;
        var visitor = await StrangerAsync(login, width);
        await visitor.SignInFromHomeAsync(login);
        return visitor;
    }

    /// <summary>The browser of somebody who is going to make an account with this login.</summary>
    public async Task<Visitor> StrangerAsync(string login, int width) => _visitors[login] = await host.VisitAsync(width);

    public Task MoveClockAsync(int month, int day) => host.MoveClockAsync(new DateOnly(2020, month, day));

    /// <summary>Nobody's browser had anything to complain of.</summary>
    public void ShouldHaveGoneWell()
    {
        foreach (var (login, visitor) in _visitors)
            visitor.Complaints.ShouldBeEmpty(login);
    }

    public static string SocialCreditCode()
    {
        const string head = "52652801MJRAD0007";
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
            .Select(check => head + check)
            .Single(candidate => Identifiers.SocialCreditCode.TryParse(candidate, out _));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors.Values)
            await visitor.DisposeAsync();
    }
}
