using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>The pages of everybody's menu read well, on a desk and on a phone. Keeps the guide's pictures when asked to.</summary>
[Trait("Category", "Journey")]
public class Screens_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    private static readonly Dictionary<string, string> Pictures = new()
    {
        ["trainee1 390 /my"] = "guide-trainee-home-390",
        ["trainee1 390 /my/classes"] = "guide-trainee-classes-390",
        ["trainee1 390 /my/timetable"] = "guide-trainee-timetable-390",
        ["trainee1 390 /my/money"] = "guide-trainee-money-390",
        ["inst1-teacher 390 /work"] = "guide-instructor-home-390",
        ["inst1-admin 1360 /work"] = "guide-institution-home-1360",
        ["inst1-admin 1360 /institutions/mine"] = "guide-institution-profile-1360",
        ["inst1-admin 1360 /training/courses"] = "guide-institution-course-1360",
        ["inst1-admin 1360 /training/classes"] = "guide-institution-class-1360",
    };

    [Theory]
    [InlineData("trainee1", 390, "/my /my/classes /my/timetable /my/money /my/me")]
    [InlineData("inst1-teacher", 390, "/work /training/courses /training/classes")]
    [InlineData("inst1-admin", 1360, "/work /institutions/mine /institutions/staff /training/courses /training/classes /subsidies/claims")]
    public async Task The_pages_of_the_menu_read_well(string user, int width, string pages)
    {
        await using var visitor = await host.VisitAsync(width);
        await visitor.SignInFromHomeAsync(user);

        foreach (var path in pages.Split(' '))
        {
            await visitor.GoAsync(path);
            var phone = width < 720;
            var thumbs = phone && user is ("trainee1" or "inst1-teacher");
            await visitor.ShouldReadWellAsync(phone, thumbs, ours: !IsAbp(path));
            if (Pictures.TryGetValue($"{user} {width} {path}", out var name))
                await visitor.ShootAsync(name);
        }
        visitor.Complaints.ShouldBeEmpty();
    }

    private static bool IsAbp(string path) =>
        path.StartsWith("/identity", StringComparison.Ordinal) || path is "/setting-management" or "/account/manage";
}
