using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>The books are read at one moment: what others post meanwhile is no break.</summary>
public class LedgerReading_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string County = "652822";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_posted_while_all_books_are_verified_is_no_break()
    {
        var rig = await new PaymentRig(host, County).OpenAsync();
        await rig.BudgetAsync("10000.00");

        var found = await host.WithAsync<IServiceProvider, LedgerVerification>(async services =>
        {
            using var everything = services.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "test");
            return await VerifierOf(services, new Interrupter(services.GetRequiredService<IRowSeal>(), PostAsync)).VerifyAsync(Ct);
        });

        found.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_about_to_release_waits_for_whoever_posts_to_the_book()
    {
        var book = await BookAsync();

        var check = await host.WithAsync<UnitOfWork, Task>(work =>
            work.RunAsync(
                async c =>
                {
                    var waiting = Task.Run(() => ReleaseAsync(book), c);
                    await Task.Delay(300, c);
                    waiting.IsCompleted.ShouldBeFalse();
                    return waiting;
                },
                Ct,
                book.LockName
            )
        );

        await check;
    }

    private Task ReleaseAsync(LedgerBook book) =>
        host.WithAsync<IServiceProvider>(services =>
            services.GetRequiredService<UnitOfWork>().RunAsync(c => services.GetRequiredService<LedgerRelease>().CheckAsync(book, c), Ct)
        );

    /// <summary>On SQLite the reading holds everybody off: nothing is posted meanwhile.</summary>
    private async Task PostAsync()
    {
        if (!TestDatabase.IsPostgreSql)
            return;
        var book = await BookAsync();
        await host.WithAsync<IServiceProvider>(async services =>
        {
            using var everything = services.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "test");
            var db = services.GetRequiredService<TrainingPlatformDbContext>();
            await services
                .GetRequiredService<UnitOfWork>()
                .RunAsync(
                    async c =>
                    {
                        await services.GetRequiredService<LedgerPostings>().PostAsync(Allocation(book), c);
                        await db.SaveChangesAsync(c);
                    },
                    Ct
                );
        });
    }

    private static LedgerEvent Allocation(LedgerBook book) =>
        new()
        {
            Kind = PostingKind.Allocation,
            ReferenceId = Guid.NewGuid(),
            ReferenceNumber = "MEANWHILE",
            Digest = "",
            Legs = [new LedgerLeg(book, LedgerAccountKind.Available, LedgerAccountKind.Allocated, Yuan.Parse("1.00"))],
        };

    private Task<LedgerBook> BookAsync() =>
        host.WithAsync<IDivisionTree, LedgerBook>(t =>
            Task.FromResult(new LedgerBook("SKILLS_ACTION_SPECIAL_ACCOUNT", t.FindByCode(County, new DateOnly(2020, 6, 1))!.Id, 2020))
        );

    private static LedgerVerifier VerifierOf(IServiceProvider services, IRowSeal seal) =>
        ActivatorUtilities.CreateInstance<LedgerVerifier>(services, seal);

    /// <summary>Lets somebody post when the first entry is looked at.</summary>
    private sealed class Interrupter(IRowSeal seal, Func<Task> post) : IRowSeal
    {
        private bool _done;

        public string Mark(string text) => seal.Mark(text);

        public bool Fits(string mark, string text)
        {
            if (!_done)
            {
                _done = true;
                Task.Run(post).Wait();
            }
            return seal.Fits(mark, text);
        }
    }
}
