using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>Who has the database and not the keys cannot change a row of the books unseen: not by SQL, not by working all later marks out again.</summary>
public class LedgerTampering_Tests
{
    private const string Entries = "SubLedgerEntries";
    private const string Rows = "SubNoticeRows";

    [Fact]
    public async Task The_database_itself_refuses_to_change_or_delete_an_entry()
    {
        await using var host = await PaidAsync();

        await Should.ThrowAsync<Exception>(() => SqlAsync(host, $"UPDATE \"{Entries}\" SET \"Amount\" = 1"));
        await Should.ThrowAsync<Exception>(() => SqlAsync(host, $"DELETE FROM \"{Entries}\""));
        (await VerifyAsync(host)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_amount_is_found_by_verify_and_nothing_is_released_from_that_book()
    {
        await using var host = await PaidAsync();
        await DropTriggersAsync(host, Entries);

        await SqlAsync(
            host,
            $"UPDATE \"{Entries}\" SET \"Amount\" = \"Amount\" + 100 WHERE \"Sequence\" = 1 AND \"AccountId\" IN (SELECT \"Id\" FROM \"SubLedgerAccounts\" WHERE \"Kind\" = 'Reserved')"
        );

        (await VerifyAsync(host)).Fault!.Code.ShouldBe(LedgerFaultCode.MarkWrong);
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(1);
        await ReleaseIsRefusedAsync(host, SubsidiesErrorCodes.LedgerBroken);
    }

    [Fact]
    public async Task Deleting_the_last_entries_and_setting_the_accounts_back_is_found_by_the_exported_heads()
    {
        await using var host = await PaidAsync();
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "heads")).ShouldBe(0);
        foreach (var table in (string[])[Entries, "SubLedgerPostings"])
            await DropTriggersAsync(host, table);

        await host.WithAsync<TrainingPlatformDbContext>(CutAsync);

        var fault = (await VerifyAsync(host)).Fault!;
        fault.Code.ShouldBe(LedgerFaultCode.EntryMissing);
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(1);
    }

    [Fact]
    public async Task One_who_works_all_later_hashes_out_again_lacks_the_key_and_is_found()
    {
        await using var host = await PaidAsync();
        await DropTriggersAsync(host, Entries);

        await host.WithAsync<TrainingPlatformDbContext>(ForgeAsync);

        (await VerifyAsync(host)).Fault!.Code.ShouldBe(LedgerFaultCode.MarkWrong);
        await ReleaseIsRefusedAsync(host, SubsidiesErrorCodes.LedgerBroken);
    }

    [Fact]
    public async Task A_changed_row_of_a_notice_is_found_by_verify_and_its_batch_is_not_released_also_when_the_digest_was_worked_out_again()
    {
        await using var host = await PaidAsync();
        await DropTriggersAsync(host, Rows);
        await DropTriggersAsync(host, "SubNotices");

        await ReleaseIsRefusedAsync(host, SubsidiesErrorCodes.LineNotProved, () => ChangeNoticeAsync(host));

        (await VerifyAsync(host)).Fault!.Code.ShouldBe(LedgerFaultCode.NoticeChanged);
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(1);
    }

    [Fact]
    public async Task A_notice_deleted_after_its_lines_were_paid_is_found()
    {
        await using var host = await PaidAsync();
        foreach (var table in (string[])[Rows, "SubNoticeClosings", "SubNotices"])
            await DropTriggersAsync(host, table);
        var paid = await host.WithAsync<TrainingPlatformDbContext, Guid>(async db =>
            (
                await (
                    from p in db.Set<Payment>()
                    join r in db.Set<NoticeRow>() on p.LineId equals r.LineId
                    orderby p.Id descending
                    select r.NoticeId
                ).FirstAsync()
            )
        );

        await host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            await db.Set<NoticeRow>().Where(r => r.NoticeId == paid).ExecuteDeleteAsync();
            await db.Set<NoticeClosing>().Where(c => c.NoticeId == paid).ExecuteDeleteAsync();
            await db.Set<PublicityNotice>().Where(n => n.Id == paid).ExecuteDeleteAsync();
        });

        (await VerifyAsync(host)).Fault!.Code.ShouldBe(LedgerFaultCode.NoticeMissing);
    }

    [Fact]
    public async Task A_changed_payment_behind_a_posting_is_found()
    {
        await using var host = await PaidAsync();

        await SqlAsync(host, "UPDATE \"SubPayments\" SET \"PayeeName\" = 'Somebody else' WHERE \"Sequence\" = 1");

        (await VerifyAsync(host)).Fault!.Code.ShouldBe(LedgerFaultCode.EvidenceChanged);
    }

    [Fact]
    public async Task Heads_are_appended_once_however_often_the_job_runs()
    {
        await using var host = await PaidAsync();

        var (first, second) = (await HeadsAsync(host), await HeadsAsync(host));

        first.ShouldBeGreaterThan(5);
        second.ShouldBe(0);
    }

    private static Task<int> HeadsAsync(PlatformHost host) =>
        host.WithAsync<ISubsidyLedger, int>(l => l.ExportHeadsAsync(CancellationToken.None));

    private static async Task<PlatformHost> PaidAsync()
    {
        var host = new PlatformHost();
        var rig = await new PaymentRig(host, "652822").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(2);
        var batch = await rig.ExportedAsync();
        await rig.AnswerAsync(batch, PaymentRig.Result(await rig.PaymentsAsync(batch)));
        (await VerifyAsync(host)).Fault.ShouldBeNull();
        return host;
    }

    /// <summary>Another batch of the same book, approved; then the change, then the release.</summary>
    private static async Task ReleaseIsRefusedAsync(PlatformHost host, string code, Func<Task>? change = null)
    {
        var rig = new PaymentRig(host, "652822");
        await rig.SignInAsync();
        await rig.ApprovedAsync(1);
        var batch = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{PaymentRig.Batches}/{batch}/lock");
        await rig.Preparer.MustAsync($"{PaymentRig.Batches}/{batch}/reserve");
        await rig.Approver.MustAsync($"{PaymentRig.Batches}/{batch}/approve");
        if (change is not null)
            await change();
        (await rig.Releaser.SendAsync($"{PaymentRig.Batches}/{batch}/release")).ErrorCode.ShouldBe(code);
    }

    /// <summary>Gives the last published row a fen more, and works the public digest out again.</summary>
    private static Task ChangeNoticeAsync(PlatformHost host) =>
        host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            var notice = await db.Set<PublicityNotice>().AsNoTracking().OrderByDescending(n => n.Id).FirstAsync();
            var row = await db.Set<NoticeRow>().AsNoTracking().FirstAsync(r => r.NoticeId == notice.Id);
            await db.Set<NoticeRow>()
                .Where(r => r.Id == row.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Amount, new Yuan(row.Amount.Fen + 1)));
            var digest = NoticeText.Digest(
                notice.Number,
                await db.Set<NoticeRow>().AsNoTracking().Where(r => r.NoticeId == notice.Id).OrderBy(r => r.Sequence).ToListAsync()
            );
            await db.Set<PublicityNotice>().Where(n => n.Id == notice.Id).ExecuteUpdateAsync(s => s.SetProperty(n => n.Digest, digest));
        });

    /// <summary>Takes the last entry of every account away, and makes each account row fit what is left.</summary>
    private static async Task CutAsync(TrainingPlatformDbContext db)
    {
        foreach (var account in await db.Set<LedgerAccount>().AsNoTracking().Where(a => a.LastSequence > 0).ToListAsync())
        {
            await db.Set<LedgerEntry>().Where(e => e.AccountId == account.Id && e.Sequence == account.LastSequence).ExecuteDeleteAsync();
            var last = await db.Set<LedgerEntry>()
                .AsNoTracking()
                .Where(e => e.AccountId == account.Id)
                .OrderByDescending(e => e.Sequence)
                .FirstOrDefaultAsync();
            var (sequence, balance, head) = (last?.Sequence ?? 0, last?.BalanceAfter ?? Yuan.Zero, last?.Mark ?? "");
            await db.Set<LedgerAccount>()
                .Where(a => a.Id == account.Id)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(a => a.LastSequence, sequence).SetProperty(a => a.Balance, balance).SetProperty(a => a.HeadMark, head)
                );
        }
    }

    /// <summary>Knows the form of the marks and everything in the database, and makes the whole chain anew with a key of its own.</summary>
    private static async Task ForgeAsync(TrainingPlatformDbContext db)
    {
        var county = (await db.Set<PaymentBatch>().AsNoTracking().OrderByDescending(b => b.Id).FirstAsync()).DivisionId;
        var account = await db.Set<LedgerAccount>()
            .AsNoTracking()
            .FirstAsync(a => a.Kind == LedgerAccountKind.Paid && a.DivisionId == county && a.LastSequence > 0);
        var previous = "";
        foreach (
            var entry in await db.Set<LedgerEntry>()
                .AsNoTracking()
                .Where(e => e.AccountId == account.Id)
                .OrderBy(e => e.Sequence)
                .ToListAsync()
        )
        {
            var mark =
                "m1."
                + Convert.ToBase64String(
                    HMACSHA256.HashData(Encoding.ASCII.GetBytes("guess"), Encoding.UTF8.GetBytes(entry.Id + previous))
                )[..43];
            var before = previous;
            await db.Set<LedgerEntry>()
                .Where(e => e.Id == entry.Id)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(e => e.Amount, new Yuan(1))
                        .SetProperty(e => e.BalanceAfter, new Yuan(1))
                        .SetProperty(e => e.PreviousMark, before)
                        .SetProperty(e => e.Mark, mark)
                );
            previous = mark;
        }
        await db.Set<LedgerAccount>()
            .Where(a => a.Id == account.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Balance, new Yuan(1)).SetProperty(a => a.HeadMark, previous));
    }

    private static Task<LedgerVerification> VerifyAsync(PlatformHost host) =>
        host.WithAsync<ISubsidyLedger, LedgerVerification>(l => l.VerifyAsync(CancellationToken.None));

    private static Task SqlAsync(PlatformHost host, string sql) =>
        host.WithAsync<TrainingPlatformDbContext>(db => db.Database.ExecuteSqlRawAsync(sql));

    private static async Task DropTriggersAsync(PlatformHost host, string table)
    {
        if (TestDatabase.IsPostgreSql)
            await SqlAsync(host, $"ALTER TABLE \"{table}\" DISABLE TRIGGER USER");
        else
            foreach (var change in (string[])["UPDATE", "DELETE"])
                await SqlAsync(host, $"DROP TRIGGER \"{table}_no_{change}\"");
    }
}
