using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

public sealed class PublishedEdition_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE \"PolEditions\" SET \"Label\" = 'other'")]
    [InlineData("DELETE FROM \"PolEditions\"")]
    public async Task A_published_edition_cannot_be_changed_even_by_SQL(string sql)
    {
        var change = () => host.WithAsync<TrainingPlatformDbContext, int>(db => db.Database.ExecuteSqlRawAsync(sql, Ct));

        (await Should.ThrowAsync<Exception>(change)).Message.ShouldContain("never change");
    }

    [Fact]
    public async Task The_edition_of_the_region_answers_for_its_counties_from_its_first_day_on()
    {
        var county = await host.WithAsync<IDivisionTree, Guid>(tree =>
            Task.FromResult(tree.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id)
        );

        var edition = await host.WithAsync<IPolicyEditions, EditionInForce>(e => e.InForceAsync(county, new DateOnly(2020, 1, 1), Ct));
        var before = () => host.WithAsync<IPolicyEditions, EditionInForce>(e => e.InForceAsync(county, new DateOnly(2019, 12, 31), Ct));

        edition.Illustrative.ShouldBeTrue();
        (await host.WithAsync<IPolicyEditions, EditionInForce>(e => e.GetAsync(edition.Id, Ct))).Edition.ShouldBeSameAs(edition.Edition);
        (await Should.ThrowAsync<BusinessException>(before)).Code.ShouldBe("TrainingPlatform.PolicyEditions:NoEditionInForce");
    }

    [Fact]
    public async Task Anybody_may_read_the_measures_in_force()
    {
        var measures = await host.CreateClient().GetFromJsonAsync<JsonElement>("/api/app/measure", Ct);

        measures.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("id").GetString()).ShouldContain("M-LPT");
        measures.GetProperty("edition").GetProperty("illustrative").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task On_a_day_without_an_edition_there_are_no_measures_and_that_is_no_error()
    {
        var measures = await host.CreateClient().GetFromJsonAsync<JsonElement>("/api/app/measure?on=2031-01-01", Ct);

        measures.GetProperty("items").GetArrayLength().ShouldBe(0);
        (measures.TryGetProperty("edition", out var edition) && edition.ValueKind != JsonValueKind.Null).ShouldBeFalse();
    }
}
