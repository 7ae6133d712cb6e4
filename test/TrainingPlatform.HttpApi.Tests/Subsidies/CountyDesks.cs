using System.Globalization;
using TrainingPlatform.HttpApi.Tests.Scope;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>The desks of one county that a claim passes on its way to the money, by their logins.</summary>
internal sealed class CountyDesks(Http http, string reviewer, string leader, string releaser)
{
    private const string Claims = "/api/app/subsidy-claim";
    private const string Notices = "/api/app/publicity-notice";

    /// <summary>The institution files for a class, and two officers pass every line.</summary>
    public async Task<Guid> ReviewedAsync(string institution, Guid classId)
    {
        var claim = Http.Id(await http.PostAsync(institution, Claims, new { classId }));
        await http.PostAsync(institution, $"{Claims}/{claim}/submit");
        await FirstReviewAsync(claim);
        await SecondReviewAsync(claim);
        return claim;
    }

    public Task FirstReviewAsync(Guid claim) => PassAsync(reviewer, claim, "first-review", "FirstReview");

    public Task SecondReviewAsync(Guid claim) => PassAsync(leader, claim, "second-review", "SecondReview");

    public async Task<(Guid Id, DateOnly LastDay)> PublishAsync(params IEnumerable<Guid> claims)
    {
        var lineIds = new List<Guid>();
        foreach (var claim in claims)
            lineIds.AddRange((await http.GetAsync(reviewer, $"{Claims}/{claim}")).GetProperty("lines").EnumerateArray().Select(Http.Id));
        var notice = await http.PostAsync(
            reviewer,
            Notices,
            new
            {
                kind = "TrainingSubsidy",
                lineIds,
                contactPhone = "0996-0000000",
            }
        );
        return (Http.Id(notice), DateOnly.Parse(notice.Text("lastDay")!, CultureInfo.InvariantCulture));
    }

    public Task CloseAsync(Guid notice) => http.PostAsync(reviewer, $"{Notices}/{notice}/close");

    public Task ApproveAsync(Guid claim) => http.PostAsync(releaser, $"{Claims}/{claim}/approve-payment");

    /// <summary>Status of the claim's only line, as the releaser reads it.</summary>
    public async Task<string?> LineStatusAsync(Guid claim) =>
        (await http.GetAsync(releaser, $"{Claims}/{claim}")).GetProperty("lines").EnumerateArray().Single().Text("status");

    private async Task PassAsync(string officer, Guid id, string address, string step)
    {
        var claim = await http.GetAsync(officer, $"{Claims}/{id}");
        var decisions = claim
            .GetProperty("lines")
            .EnumerateArray()
            .Where(l => l.Text("awaitedStep") == step)
            .Select(l => new { lineId = Http.Id(l), decision = "Pass" });
        await http.PostAsync(officer, $"{Claims}/{id}/{address}", new { decisions });
    }
}
