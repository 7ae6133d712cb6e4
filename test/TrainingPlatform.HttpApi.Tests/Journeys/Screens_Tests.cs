using System.Collections.Concurrent;
using Shouldly;
using TrainingPlatform.Authorization;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>The pages of everybody's menu, and the pages that these link to, read well on a desk and on a phone. Keeps the guide's pictures when asked to.</summary>
[Trait("Category", "Journey")]
[Trait("Database", "Any")]
public class Screens_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    private const int Desk = 1360;
    private const int Phone = 390;
    private const int AtOnce = 3;

    /// <summary>Somebody who has not signed in.</summary>
    private const string Stranger = "stranger";

    private static readonly Dictionary<string, string> Logins = RoleNames.All.ToDictionary(
        role => role,
        role =>
            role switch
            {
                RoleNames.InstitutionAdmin => "inst1-admin",
                RoleNames.Instructor => "inst2-teacher",
                RoleNames.Examiner => "inst1-examiner",
                RoleNames.Trainee => "trainee1",
                _ => role,
            }
    );

    /// <summary>Who stands in a classroom or holds nothing but a phone.</summary>
    private static readonly string[] Thumbs = [Stranger, Logins[RoleNames.Trainee], "trainee4", Logins[RoleNames.Instructor]];

    private readonly ConcurrentDictionary<string, bool> _seen = [];

    [Fact]
    public async Task On_a_desk_the_pages_of_every_roles_menu_read_well() =>
        (await ReadAsync(Desk, [Stranger, .. Logins.Values])).ShouldBeEmpty();

    [Fact]
    public async Task On_a_phone_the_pages_of_trainee_instructor_and_institution_read_well() =>
        (await ReadAsync(Phone, [.. Thumbs, Logins[RoleNames.InstitutionAdmin]])).ShouldBeEmpty();

    private async Task<IReadOnlyCollection<string>> ReadAsync(int width, IReadOnlyList<string> users)
    {
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            users,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (user, _) => await ReadAsync(user, width, faults)
        );
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Figures: {_seen.Count} pages of {users.Count} people at {width} px, faults {faults.Count}"
        );
        return faults;
    }

    private async Task ReadAsync(string user, int width, ConcurrentBag<string> faults)
    {
        await using var visitor = await host.VisitAsync(width);
        if (user == Stranger)
            await visitor.GoAsync("/");
        else
        {
            await visitor.SignInFromHomeAsync(user);
            await visitor
                .Page.Locator("nav[data-shell] a")
                .First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        }
        var pages = new Queue<string>((await visitor.MenuAsync()).Distinct());
        var own = pages.Select(MenuPages.Shape).ToHashSet();
        if (pages.Count == 0)
            faults.Add($"{user} has no menu");
        while (pages.TryDequeue(out var page))
            foreach (var link in await LookAsync(visitor, user, width, page, faults))
                if (IsWorthALook(user, width, MenuPages.Shape(link)) && own.Add(MenuPages.Shape(link)))
                    pages.Enqueue(link);
        foreach (var complaint in visitor.Complaints)
            faults.Add($"{user} {width}: {complaint}");
    }

    /// <returns>The links of the page.</returns>
    private async Task<string[]> LookAsync(Visitor visitor, string user, int width, string page, ConcurrentBag<string> faults)
    {
        var shape = MenuPages.Shape(page);
        _seen.TryAdd(shape, true);
        await visitor.GoAsync(page);
        foreach (var fault in await visitor.ReadingFaultsAsync(width == Phone, width == Phone && Thumbs.Contains(user), ours: !IsAbp(page)))
            faults.Add($"{user} {width} {page}: {fault}");
        if (GuidePictures.NameOf(user, width, shape) is { } name)
            await visitor.ShootAsync(name);
        var links = await visitor.LinksAsync();
        if (GuidePictures.Openings.TryGetValue($"{user} {width} {shape}", out var opening))
        {
            await visitor.Page.Locator("main button").Filter(new() { HasText = opening.Button }).First.ClickAsync();
            await visitor.SettleAsync();
            foreach (var fault in await visitor.ReadingFaultsAsync(phone: false))
                faults.Add($"{user} {width} {page} {opening.Button}: {fault}");
            await visitor.ShootAsync(opening.Name);
        }
        return links;
    }

    /// <summary>A menu page is looked at for every role; what lies behind it once, and again for a picture.</summary>
    private bool IsWorthALook(string user, int width, string shape) =>
        _seen.TryAdd(shape, true) || GuidePictures.IsWanted(user, width, shape);

    private static bool IsAbp(string path) =>
        path.StartsWith("/identity", StringComparison.Ordinal) || path is "/setting-management" or "/account/manage";
}
