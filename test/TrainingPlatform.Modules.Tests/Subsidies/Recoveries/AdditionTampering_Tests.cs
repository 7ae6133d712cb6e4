using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>Rows changed by SQL stay changed: whoever verifies the books does so on another database.</summary>
public class AdditionTampering_Tests(PlatformHost host) : AdditionSteps(host), IClassFixture<PlatformHost>
{
    [Theory]
    [InlineData("652824", "Amount", NoticeFault.AmountChanged)]
    [InlineData("652825", "Row", NoticeFault.NoticeTampered)]
    [InlineData("652827", "Payee", NoticeFault.PayeeChanged)]
    [InlineData("652828", "Bank", NoticeFault.AccountNotGiven)]
    [InlineData("652829", "Gone", NoticeFault.NotPublished)]
    public async Task An_addition_that_is_no_longer_what_was_published_is_found_at_the_release(string county, string what, object fault)
    {
        var paid = await PaidAsync(county, ClaimKind.TrainingSubsidy, 1);
        var addition = await AcceptedAsync(paid, 0);
        await Host.CloseNoticeAsync(Publisher, await PublishAsync(paid, addition));
        var batch = await paid.Rig.ApprovedBatchAsync();

        await TamperAsync(batch, addition, what);
        await DigestAnewAsync(batch);

        var refused = await paid.Rig.Releaser.SendAsync($"{Batches}/{batch}/release");
        refused.ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotProved);
        refused.Message.ShouldContain(await FaultTextAsync((NoticeFault)fault));
    }

    private Task TamperAsync(Guid batch, Guid addition, string what) =>
        what switch
        {
            "Payee" => SqlAsync($"UPDATE \"SubPayments\" SET \"PayeeName\" = 'Somebody else' WHERE \"BatchId\" = '{Id(batch)}'"),
            "Bank" => SqlAsync($"UPDATE \"SubPayments\" SET \"Bank\" = 'Another bank' WHERE \"BatchId\" = '{Id(batch)}'"),
            "Gone" => RowAsync($"DELETE FROM \"SubNoticeRows\" WHERE \"DifferenceId\" = '{Id(addition)}'"),
            "Row" => RowAsync(
                $"UPDATE \"SubNoticeRows\" SET \"Amount\" = 90000 WHERE \"DifferenceId\" = '{Id(addition)}'",
                () => MoreAsync(batch, addition)
            ),
            _ => MoreAsync(batch, addition),
        };

    /// <summary>900.00 instead of 300.00, wherever the batch looks but in the notice.</summary>
    private async Task MoreAsync(Guid batch, Guid addition)
    {
        await SqlAsync($"UPDATE \"SubDifferenceLines\" SET \"Difference\" = 90000 WHERE \"Id\" = '{Id(addition)}'");
        await SqlAsync($"UPDATE \"SubPayments\" SET \"Amount\" = 90000 WHERE \"BatchId\" = '{Id(batch)}'");
        await SqlAsync($"UPDATE \"SubPaymentBatches\" SET \"Total\" = 90000 WHERE \"Id\" = '{Id(batch)}'");
    }

    private async Task RowAsync(string sql, Func<Task>? then = null)
    {
        await Rig.TamperAsync("SubNoticeRows", sql);
        await (then?.Invoke() ?? Task.CompletedTask);
    }

    private async Task DigestAnewAsync(Guid batch)
    {
        var totals = await Host.WithAsync<BatchProof, BatchTotals>(p => p.TotalsAsync(batch, Ct));
        await SqlAsync($"UPDATE \"SubPaymentBatches\" SET \"ListDigest\" = '{totals.Digest}' WHERE \"Id\" = '{Id(batch)}'");
    }

    private Task<string> FaultTextAsync(NoticeFault fault) =>
        Host.WithAsync<AspNetCore.Localization.TextCatalog, string>(t =>
            Task.FromResult(t.TextIn("zh-Hans", "TrainingPlatform", "NoticeFault:" + fault))
        );

    private async Task SqlAsync(string sql) =>
        (await Host.WithAsync<TrainingPlatformDbContext, int>(db => db.Database.ExecuteSqlRawAsync(sql, Ct))).ShouldBe(1, sql);

    private static string Id(Guid id) => TestDatabase.IsPostgreSql ? id.ToString() : id.ToString().ToUpperInvariant();
}
