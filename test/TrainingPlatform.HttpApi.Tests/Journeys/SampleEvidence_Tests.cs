using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.HttpApi.Tests.Subsidies;
using TrainingPlatform.Subsidies.Sampling;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>Lines are drawn for a sample: the institution gives evidence, the prefecture reads it, anybody finds the list to draw again from.</summary>
[Trait("Category", "Journey")]
[Trait("Database", "Any")]
public class SampleEvidence_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    private const string Prefecture = "prefecture-reviewer";
    private const string Samples = "/api/app/sample-round";
    private const string Word = "4月7日至4月10日签到表，原件在学校";

    private readonly CompletedClass _http = new(host);

    [Fact]
    public async Task The_institution_gives_a_file_with_a_word_and_the_prefecture_decides_over_it()
    {
        var frozen = await _http.PostAsync(Prefecture, Samples, new { valuePercent = 100, randomPercent = 10 });
        var round = frozen.GetProperty("id").GetGuid();
        var day = DateOnly.Parse(frozen.Text("frozenOn")!, CultureInfo.InvariantCulture).AddDays(1);
        await host.MoveClockAsync(day);
        await _http.PostAsync(
            Prefecture,
            $"{Samples}/{round}/draw",
            new
            {
                source = "福利彩票 双色球",
                publishedOn = day.ToString("O", CultureInfo.InvariantCulture),
                value = "04 11 17 21 25 31 + 09",
            }
        );

        await GiveAsync(await AskedAsync(round));
        await using var officer = await host.VisitAsync();
        await officer.SignInFromHomeAsync(Prefecture);
        await officer.GoAsync("/subsidies/samples/" + round);
        await officer.Page.GetByText(Word).WaitForAsync();
        await officer.ShouldReadWellAsync(phone: false);
        await officer.ShootAsync("sample-evidence-1360");
        await OnPhoneAsync(officer, "sample-evidence-390");
        officer.Complaints.ShouldBeEmpty();

        await using var anybody = await host.VisitAsync(390);
        await anybody.GoAsync("/notices");
        await anybody.TapAsync("抽查名单和种子");
        await anybody.Page.GetByText("04 11 17 21 25 31 + 09").First.WaitForAsync();
        await anybody.ShouldReadWellAsync(phone: true);
        await anybody.ShootAsync("public-samples-390");
        anybody.Complaints.ShouldBeEmpty();
    }

    /// <summary>The same page at a phone's width: staff may look there.</summary>
    private static async Task OnPhoneAsync(Visitor visitor, string shot)
    {
        await visitor.Page.SetViewportSizeAsync(390, 844);
        await visitor.ShouldReadWellAsync(phone: true, thumbs: false);
        await visitor.ShootAsync(shot);
        await visitor.Page.SetViewportSizeAsync(1360, 900);
    }

    private async Task GiveAsync((string UserName, Guid ClaimId) asked)
    {
        await using var institution = await host.VisitAsync();
        await institution.SignInFromHomeAsync(asked.UserName);
        await institution.GoAsync("/subsidies/claims/" + asked.ClaimId);
        await institution.TapAsync("提交材料");
        var card = institution.Page.Locator("app-sample-requests");
        await card.Locator("textarea").FillAsync(Word);
        await card.Locator("input[type=file]")
            .SetInputFilesAsync(
                new Microsoft.Playwright.FilePayload
                {
                    Name = "签到表.pdf",
                    MimeType = "application/pdf",
                    Buffer = System.Text.Encoding.ASCII.GetBytes("%PDF-1.4 sheet"),
                }
            );
        await institution.ShouldReadWellAsync(phone: false);
        await institution.ShootAsync("sample-request-1360");
        await OnPhoneAsync(institution, "sample-request-390");
        await institution.TapAsync("提交");
        await card.GetByText(Word).WaitForAsync();
        institution.Complaints.ShouldBeEmpty();
    }

    /// <summary>A claim with drawn lines, and the head of its institution.</summary>
    private Task<(string UserName, Guid ClaimId)> AskedAsync(Guid round) =>
        host.WithAsync<TrainingPlatformDbContext, (string, Guid)>(async db =>
        {
            var check = await db.Set<SampleCheck>()
                .AsNoTracking()
                .Where(c => c.RoundId == round && c.InstitutionId != null)
                .OrderBy(c => c.Code)
                .FirstAsync();
            var user = await db.Set<AppUser>()
                .Where(u => u.InstitutionId == check.InstitutionId && u.UserName!.EndsWith("-admin"))
                .Select(u => u.UserName)
                .SingleAsync();
            return (user!, check.ClaimId);
        });
}
