using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

internal static class RecoverySteps
{
    private const string Recoveries = "/api/app/recovery";

    /// <summary>A new claim of the county that the bank has paid: approved, in a batch, released, answered.</summary>
    public static async Task<PaidClaim> PaidAsync(
        this PlatformHost host,
        string county,
        ClaimKind kind,
        int count,
        string payee = "TRAINEE"
    )
    {
        var rig = await new PaymentRig(host, county, kind).OpenAsync();
        await rig.BudgetAsync("50000.00");
        await rig.ApprovedAsync(count, payee);
        var batch = await rig.ExportedAsync();
        var payments = (await rig.PaymentsAsync(batch)).OrderBy(p => p.GetProperty("lineId").GetGuid()).ToList();
        await rig.AnswerAsync(batch, PaymentRig.Result(payments));
        var lines = payments.ConvertAll(p => p.GetProperty("lineId").GetGuid());
        var claim = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<SubsidyClaimLine>()
                .Where(l => l.Id == lines[0] && l.Status == SubsidyClaimLineStatus.Paid)
                .Select(l => l.ClaimId)
                .SingleAsync()
        );
        return new PaidClaim(
            rig,
            claim,
            lines,
            payments,
            await host.OfficerAsync("asks" + county, [RoleNames.CountyReviewer], division: county)
        );
    }

    public static Task<List<SubsidyClaimLine>> LinesAsync(this PlatformHost host, Guid claimId) =>
        host.WithAsync<TrainingPlatformDbContext, List<SubsidyClaimLine>>(db =>
            db.Set<SubsidyClaimLine>().AsNoTracking().AsSplitQuery().Where(l => l.ClaimId == claimId).ToListAsync()
        );

    /// <summary>The head of the institution that a line is of.</summary>
    public static async Task<HttpClient> InstitutionOfAsync(this PlatformHost host, Guid lineId) =>
        await host.ClientForAsync(
            await host.WithAsync<TrainingPlatformDbContext, string>(async db =>
            {
                var institution = await db.Set<SubsidyClaimLine>().Where(l => l.Id == lineId).Select(l => l.InstitutionId).SingleAsync();
                return (
                    await db.Set<AppUser>()
                        .Where(u => u.InstitutionId == institution && u.UserName!.EndsWith("-admin"))
                        .Select(u => u.UserName)
                        .SingleAsync()
                )!;
            })
        );

    /// <summary>Who publishes a county's lists here sees its institutions too, which are another county's.</summary>
    public static Task<HttpClient> PublisherAsync(this PlatformHost host, string county) =>
        host.OfficerAsync("publishes" + county, [RoleNames.CountyReviewer]);

    /// <summary>Publishes what waits in the county and closes the notice on the day after its last one.</summary>
    public static async Task PassNoticeAsync(this PlatformHost host, string county, ClaimKind kind)
    {
        var publisher = await host.PublisherAsync(county);
        var notice = await publisher.MustAsync(
            NoticeRig.Notices,
            new
            {
                kind = kind.ToString(),
                divisionId = await host.DivisionAsync(county),
                contactPhone = "0996-0000000",
            }
        );
        await host.CloseNoticeAsync(publisher, notice);
    }

    public static async Task CloseNoticeAsync(this PlatformHost host, HttpClient reviewer, Answer notice)
    {
        await host.MoveClockAsync(DateOnly.Parse(notice.Text("lastDay")!, CultureInfo.InvariantCulture).AddDays(1));
        await reviewer.MustAsync($"{NoticeRig.Notices}/{notice.Id}/close");
    }

    /// <returns>Address of a recovery over all that was paid, the first line in part when less is asked.</returns>
    public static async Task<string> ServedAsync(this PlatformHost host, PaymentRig rig, string county, string amount)
    {
        var reviewer = await host.OfficerAsync("reviewer" + county, [RoleNames.CountyReviewer], division: county);
        var lines = (await rig.Preparer.FetchAsync($"{PaymentRig.Batches}?status=Answered")).Items[0].GetProperty("id").GetGuid();
        var paid = (await rig.PaymentsAsync(lines)).Select(p => p.GetProperty("lineId").GetGuid()).ToList();
        var left = Yuan.Parse(amount);
        var wanted = new List<object>();
        foreach (var line in paid)
        {
            var part = Yuan.Min(left, Yuan.Parse("3200.00"));
            if (part > Yuan.Zero)
                wanted.Add(new { lineId = line, amount = part.ToString() });
            left -= part;
        }
        var recovery =
            $"{Recoveries}/{(await reviewer.MustAsync(Recoveries, new { source = "Report", reason = "never taught", basis = "C23", lines = wanted })).Id}";
        await rig.Approver.MustAsync(recovery + "/decide", new { approved = true });
        await reviewer.MustAsync(recovery + "/serve", new { dueOn = "2020-09-01" });
        return recovery;
    }
}

/// <summary>What a county paid: lines and payments in one order, the cash desk, and who asks for the money back.</summary>
internal sealed record PaidClaim(
    PaymentRig Rig,
    Guid Id,
    IReadOnlyList<Guid> Lines,
    IReadOnlyList<System.Text.Json.JsonElement> Payments,
    HttpClient Reviewer
);
