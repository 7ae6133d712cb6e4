using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Institutions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Classes;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>The matrix would notice: with the scope taken from one entity, the same comparison of the same database reports leaks.</summary>
[Collection(nameof(ScopeHost))]
public sealed class ScopeRemoved_Tests(ScopeHost host)
{
    private static readonly string[] Roles = [RoleNames.CountyReviewer, RoleNames.InstitutionAdmin];

    [Fact]
    public async Task With_its_scope_everywhere_nothing_leaks() => (await LeaksAsync(host)).ShouldBeEmpty();

    [Fact]
    public Task Without_the_scope_of_classes_the_comparison_turns_red() =>
        TurnsRedAsync<TrainingClass>("/api/app/attendance/class/{classId}");

    [Fact]
    public Task Without_the_scope_of_claims_the_comparison_turns_red() => TurnsRedAsync<SubsidyClaim>("/api/app/subsidy-claim");

    [Fact]
    public Task Without_the_scope_of_institutions_the_comparison_turns_red() => TurnsRedAsync<TrainingInstitution>("/api/app/institution");

    private async Task TurnsRedAsync<T>(string route)
        where T : class, IScoped
    {
        await using var unscoped = new UnscopedHost<T>(host.Database);

        var leaks = await LeaksAsync(unscoped);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{typeof(T).Name} without its scope: {leaks.Count} leaks at {string.Join(", ", Routes(leaks))}"
        );
        Routes(leaks).ShouldContain(route);
    }

    private static IReadOnlyList<string> Routes(IEnumerable<string> leaks) =>
        [.. leaks.Select(l => l.Split(' ')[2].TrimEnd(':')).Distinct().Order(StringComparer.Ordinal)];

    private async Task<List<string>> LeaksAsync(PlatformHost asked)
    {
        var run = new ScopeRun(asked, new Http(asked), [host.Korla, host.Changji, host.Neighbour]);
        var callers = (await run.CallersAsync()).Where(c => Roles.Contains(c.Role) && c.County == host.Korla).ToList();
        await run.ReadAsync(callers, ScopeEndpoint.All(asked.Services));
        return run.Leaks;
    }

    private sealed class UnscopedHost<T>(TestDatabase database) : PlatformHost(database)
        where T : class, IScoped
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(s =>
                s.ConfigureDbContext<TrainingPlatformDbContext>(o => o.ReplaceService<IModelCustomizer, Unscoped<T>>())
            );
        }

        protected override IEnumerable<KeyValuePair<string, string>> Configure() => [new("RateLimits:Public", "1000000")];
    }

    private sealed class Unscoped<T>(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
        where T : class, IScoped
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<T>().HasQueryFilter(ScopeFilter.Name, null);
        }
    }
}
