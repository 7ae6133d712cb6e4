using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Hosting;

/// <summary>What a caller is told when others hold the same rows.</summary>
public sealed class Busy_Tests(Busy_Tests.ImpatientHost host) : IClassFixture<Busy_Tests.ImpatientHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_waits_longer_than_the_command_timeout_is_told_to_try_again()
    {
        var classId = Guid.NewGuid();
        var client = await host.ClientForAsync("inst1-admin");

        var answer = await host.WithAsync<UnitOfWork, HttpResponseMessage>(work =>
            work.RunAsync(c => client.PostAsJsonAsync("/api/app/subsidy-claim", new { classId }, c), Ct, "claim-class:" + classId)
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("TrainingPlatform:Busy");
    }

    [Fact]
    public async Task A_use_case_that_meets_a_deadlock_at_each_of_4_attempts_is_given_up()
    {
        var attempts = 0;

        await host.WithAsync<TrainingPlatformDbContext>(async db =>
            await Should.ThrowAsync<BusyException>(() =>
                new UnitOfWork(db, new Deadlocks()).RunAsync(
                    _ =>
                    {
                        attempts++;
                        throw new TimeoutException();
                    },
                    Ct
                )
            )
        );

        attempts.ShouldBe(4);
    }

    /// <summary>Its database gives up after one second.</summary>
    public sealed class ImpatientHost : PlatformHost
    {
        protected override IEnumerable<KeyValuePair<string, string>> Configure() =>
            [
                new(
                    "Database:ConnectionString",
                    TestDatabase.IsPostgreSql
                        ? new NpgsqlConnectionStringBuilder(Database.Settings["Database:ConnectionString"])
                        {
                            CommandTimeout = 1,
                        }.ConnectionString
                        : $"Data Source={Path.Combine(Database.Directory, "training-platform.db")};Default Timeout=1"
                ),
            ];
    }

    private sealed class Deadlocks : IDatabaseManners
    {
        public Task LockAsync(DbContext db, string name, CancellationToken ct) => Task.CompletedTask;

        public bool IsTransient(Exception exception) => exception is TimeoutException;

        public bool IsUniqueViolation(Exception exception) => false;
    }
}
