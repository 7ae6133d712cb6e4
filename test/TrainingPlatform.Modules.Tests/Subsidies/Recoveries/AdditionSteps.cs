using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>Paid lines, accepted additions to them, and their notices.</summary>
public abstract class AdditionSteps(PlatformHost host)
{
    private protected const string Batches = PaymentRig.Batches;
    private protected const string Differences = "/api/app/difference";
    private protected static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private protected NoticeRig Rig { get; } = new(host);

    private protected PlatformHost Host => host;

    private protected HttpClient Publisher { get; private set; } = null!;

    private protected async Task<PaidClaim> PaidAsync(string county, ClaimKind kind, int count, string payee = "TRAINEE")
    {
        Publisher = await host.PublisherAsync(county);
        return await host.PaidAsync(county, kind, count, payee);
    }

    /// <summary>As the publisher: one who sees the county's institutions too.</summary>
    private protected Task<HttpClient> LeaderAsync(string name) => host.OfficerAsync(name, [RoleNames.CountyLeader]);

    /// <summary>So much more for one paid line, accepted by the county's leader.</summary>
    private protected async Task<Guid> AcceptedAsync(PaidClaim paid, int line, HttpClient? leader = null)
    {
        var id = await host.WithAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var of = await db.Set<SubsidyClaimLine>().SingleAsync(l => l.Id == paid.Lines[line], Ct);
            var answer = new NewAnswer(of.Amount + Yuan.Parse("300.00"), DifferenceCauseKind.FactsChanged, null, null, null);
            var difference = new DifferenceLine(
                Guid.CreateVersion7(),
                of,
                new Settled(of.Amount, Yuan.Zero, Yuan.Zero),
                answer,
                TestClaim.FirstReviewer
            );
            db.Add(difference);
            await db.SaveChangesAsync(Ct);
            return difference.Id;
        });
        (await (leader ?? paid.Rig.Approver).MustAsync($"{Differences}/{id}/decide", new { accepted = true, reason = "more days" }))
            .Text("status")
            .ShouldBe("Accepted");
        return id;
    }

    private protected static object Order(PaidClaim paid, params Guid[] additions) =>
        new
        {
            kind = "TrainingSubsidy",
            divisionId = paid.Rig.Division,
            additionIds = additions,
            contactPhone = "0996-0000000",
        };

    private protected Task<Answer> PublishAsync(PaidClaim paid, params Guid[] additions) =>
        Publisher.MustAsync(NoticeRig.Notices, Order(paid, additions));

    private protected static async Task<string?> RefusedAsync(PaidClaim paid) =>
        (
            await paid.Rig.Preparer.SendAsync(
                Batches,
                new
                {
                    kind = "TrainingSubsidy",
                    fund = PaymentRig.Fund,
                    divisionId = paid.Rig.Division,
                    year = 2020,
                    followUp = false,
                }
            )
        ).ErrorCode;

    private protected static async Task<JsonElement> OfAsync(PaidClaim paid, Guid difference) =>
        (await paid.Reviewer.FetchAsync(Differences + "?maxResultCount=100")).Items.Single(d =>
            d.GetProperty("id").GetGuid() == difference
        );

    private protected static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    private protected static int Whole(JsonElement row, string name) => row.GetProperty(name).GetInt32();
}
