using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

[Trait("Category", "Journey")]
public class Home_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Theory]
    [InlineData(1360)]
    [InlineData(390)]
    public async Task A_stranger_reads_the_home_page_in_Chinese(int width)
    {
        await using var visitor = await host.VisitAsync(width);

        await visitor.GoAsync("/");

        (await visitor.Page.GetAttributeAsync("html", "lang")).ShouldBe("zh-Hans");
        (await visitor.Page.InnerTextAsync("h1")).ShouldMatch("[\u4e00-\u9fff]{4}");
        (await visitor.ReadingFaultsAsync(phone: width < 720)).ShouldBeEmpty();
        await visitor.ShootAsync($"home-{width}");
        visitor.Complaints.ShouldBeEmpty();
    }
}
