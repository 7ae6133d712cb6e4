using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>What is checked of a county's claims: a sample of them, a recovery and a difference after payment.</summary>
internal sealed class CountyChecks(PlatformHost host, Http http, County county, County office)
{
    public async Task FreezeAsync() =>
        county.Rows["sample"] = Http.Id(
            await http.PostAsync(
                office.UserName(RoleNames.PrefectureReviewer),
                "/api/app/sample-round",
                new { divisionId = county["division"], valuePercent = 100 }
            )
        );

    public async Task RunAsync()
    {
        var seed = new
        {
            source = "lottery",
            publishedOn = "2020-06-16",
            value = "04 11 17",
        };
        var drawn = await http.PostAsync(
            office.UserName(RoleNames.PrefectureReviewer),
            $"/api/app/sample-round/{county["sample"]}/draw",
            seed
        );
        county.Rows["sampleCheck"] = Http.Id(
            drawn.GetProperty("checks").EnumerateArray().First(c => c.GetProperty("claimId").GetGuid() == county["claim"])
        );
        using var evidence = Http.Form("SignInSheet", county.File("sample"));
        evidence.Add(new StringContent("sheets " + county.Mark), "word");
        var given = await http.SendFormAsync(
            county.UserName(RoleNames.InstitutionAdmin),
            $"/api/app/sample-check/{county["sampleCheck"]}/evidence",
            evidence
        );
        county.Rows["sampleFile"] = Http.Id(given.GetProperty("evidence")[0]);
        county.Rows["inspection"] = Http.Id(
            await http.PostAsync(office.UserName(RoleNames.PrefectureReviewer), "/api/app/inspection", ScopeBodies.Inspection(county))
        );
        await PaidAsync();
        await RecoveryAsync();
    }

    private async Task RecoveryAsync()
    {
        var (reviewer, leader) = (office.UserName(RoleNames.CountyReviewer), office.UserName(RoleNames.CountyLeader));
        var order = new
        {
            source = "Report",
            reason = "Reason " + county.Mark,
            basis = "C23",
            lines = new[] { new { lineId = county["line0"], amount = "1.00" } },
        };
        county.Rows["recovery"] = Http.Id(await http.PostAsync(reviewer, "/api/app/recovery", order));
        await http.PostAsync(leader, $"/api/app/recovery/{county["recovery"]}/decide", new { approved = true });
        await http.PostAsync(reviewer, $"/api/app/recovery/{county["recovery"]}/serve", new { dueOn = "2020-07-31" });
    }

    /// <summary>The bank has paid; and one line has come out otherwise, which the county's facts do not.</summary>
    private Task PaidAsync() =>
        host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            await db.Set<SubsidyClaimLine>()
                .Where(l => l.ClaimId == county["claim"])
                .ExecuteUpdateAsync(s => s.SetProperty(l => l.Status, SubsidyClaimLineStatus.Paid));
            await db.Set<Payment>()
                .Where(p => p.ClaimId == county["claim"])
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.Status, PaymentStatus.Paid));
            var line = await db.Set<SubsidyClaimLine>().SingleAsync(l => l.Id == county["line1"]);
            var answer = new NewAnswer(line.Amount + new Yuan(100), DifferenceCauseKind.FactsChanged, null, null, null);
            var clerk = new ClaimActor(office.Users[office.UserName(RoleNames.CountyReviewer)], null, "clerk", DateTimeOffset.UnixEpoch);
            var difference = new DifferenceLine(Guid.CreateVersion7(), line, new Settled(line.Amount, Yuan.Zero, Yuan.Zero), answer, clerk);
            county.Rows["difference"] = difference.Id;
            db.Add(difference);
            await db.SaveChangesAsync();
        });
}
