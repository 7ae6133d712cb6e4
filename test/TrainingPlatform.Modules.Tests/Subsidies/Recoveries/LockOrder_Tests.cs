using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>Whoever moves money locks recoveries before books and books in one order, of whatever year; else two of them wait for each other.</summary>
public class LockOrder_Tests(LockOrder_Tests.Host host) : IClassFixture<LockOrder_Tests.Host>
{
    private const string Batches = PaymentRig.Batches;

    [Fact]
    public async Task A_release_in_the_new_year_locks_the_recovery_and_the_old_book_before_its_own()
    {
        var rig = await new PaymentRig(host, "652826").OpenAsync();
        await rig.BudgetAsync("6400.00");
        await rig.ApprovedAsync(1, "INSTITUTION");
        var paid = await rig.ExportedAsync();
        await rig.AnswerAsync(paid, PaymentRig.Result(await rig.PaymentsAsync(paid)));
        var recovery = await host.ServedAsync(rig, "652826", "1000.00");
        await rig.Preparer.MustAsync($"{recovery}/receive", new { kind = "Offset", amount = "900.00" });
        await rig.ApprovedAsync(1, "INSTITUTION");
        await host.MoveClockAsync(new DateOnly(2021, 3, 1));
        rig.Year = 2021;
        await rig.SignInAsync();
        await rig.BudgetAsync("3200.00");
        var given = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{Batches}/{given}/lock");
        await rig.Preparer.MustAsync($"{Batches}/{given}/reserve");

        (await host.LocksOfAsync(() => rig.Preparer.MustAsync($"{Batches}/{given}/cancel", new { reason = "wrong day" }))).ShouldBe([
            "recovery",
            "ledger2021",
        ]);
        var next = await rig.ApprovedBatchAsync();
        (await host.LocksOfAsync(() => rig.Releaser.MustAsync($"{Batches}/{next}/release"))).ShouldBe([
            "recovery",
            "ledger2020",
            "ledger2021",
        ]);
        (
            await host.LocksOfAsync(() =>
                rig.Preparer.MustAsync(
                    $"{recovery}/receive",
                    new
                    {
                        kind = "Repaid",
                        amount = "100.00",
                        reference = "V1",
                    }
                )
            )
        ).ShouldBe(["recovery", "ledger2020"]);

        var now = await rig.BooksAsync();
        rig.Year = 2020;
        var before = await rig.BooksAsync();
        (now[LedgerAccountKind.Committed].ToString(), now[LedgerAccountKind.Paid].ToString()).ShouldBe(("2300.00", "900.00"));
        (before[LedgerAccountKind.Paid].ToString(), before[LedgerAccountKind.Recovered].ToString()).ShouldBe(("2200.00", "1000.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    /// <summary>Writes down what is locked, also on the database that needs no locks.</summary>
    public sealed class Host : PlatformHost
    {
        private readonly ConcurrentQueue<string> _names = [];

        /// <returns>Recoveries and books, each where it is locked first; to lock again what is held asks for nothing.</returns>
        internal async Task<IReadOnlyList<string>> LocksOfAsync(Func<Task> act)
        {
            _names.Clear();
            await act();
            var money = _names.Where(n =>
                n.StartsWith("recovery:", StringComparison.Ordinal) || n.StartsWith("ledger:", StringComparison.Ordinal)
            );
            return [.. money.Distinct().Select(n => n[0] == 'r' ? "recovery" : "ledger" + n[^4..])];
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                var real = services.Last(s => s.ServiceType == typeof(IDatabaseManners));
                services.AddSingleton<IDatabaseManners>(p => new Recorder(
                    (IDatabaseManners)ActivatorUtilities.CreateInstance(p, real.ImplementationType!),
                    _names
                ));
            });
        }
    }

    private sealed class Recorder(IDatabaseManners real, ConcurrentQueue<string> names) : IDatabaseManners
    {
        public Task LockAsync(DbContext db, string name, CancellationToken ct)
        {
            names.Enqueue(name);
            return real.LockAsync(db, name, ct);
        }

        public bool IsTransient(Exception exception) => real.IsTransient(exception);

        public bool IsUniqueViolation(Exception exception) => real.IsUniqueViolation(exception);
    }
}
