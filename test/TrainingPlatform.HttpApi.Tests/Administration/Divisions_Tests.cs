using System.Net;
using Shouldly;
using TrainingPlatform.Administration.Divisions;
using TrainingPlatform.Divisions;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class Divisions_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static readonly DateOnly April2020 = new(2020, 4, 1);

    [Fact]
    public async Task Lists_the_divisions_of_the_business_day_to_anybody()
    {
        var divisions = (await host.CreateClient().Get("/api/app/division?on=2020-04-01").JsonAsync()).Items().ToList();

        divisions.Count(d => d.Text("level") == "Region").ShouldBe(1);
        divisions.Count(d => d.Text("level") == "Prefecture").ShouldBe(14);
        divisions.Count(d => d.Text("level") == "County").ShouldBe(106);
        var korla = divisions.Single(d => d.Text("code") == "652801");
        korla.Text("name").ShouldBe("库尔勒市");
        divisions.Single(d => d.Text("id") == korla.Text("parentId")).Text("code").ShouldBe("652800");
        divisions.ShouldNotContain(d => d.Text("code") == "659000");
    }

    [Theory]
    [InlineData("652923", "652902", "2019-12-30", "2020-04-01")]
    [InlineData("654223", "654203", "2020-04-01", "2023-01-01")]
    public void A_renamed_county_is_one_office(string before, string after, string onBefore, string onAfter)
    {
        var tree = Tree();

        var old = tree.FindByCode(before, DateOnly.Parse(onBefore, System.Globalization.CultureInfo.InvariantCulture))!;
        var @new = tree.FindByCode(after, DateOnly.Parse(onAfter, System.Globalization.CultureInfo.InvariantCulture))!;

        @new.Id.ShouldBe(old.Id);
        tree.FindByCode(before, DateOnly.Parse(onAfter, System.Globalization.CultureInfo.InvariantCulture)).ShouldBeNull();
        tree.Get(old.Id).Code.ShouldBe(after);
    }

    [Fact]
    public void Knows_what_is_below_and_above()
    {
        var tree = Tree();
        var region = tree.FindByCode("650000", April2020)!;
        var prefecture = tree.FindByCode("652800", April2020)!;
        var county = tree.FindByCode("652801", April2020)!;

        tree.SelfAndAbove(county.Id).ShouldBe([county.Id, prefecture.Id, region.Id]);
        tree.SelfAndBelow(prefecture.Id).Count.ShouldBe(10);
        tree.SelfAndBelow(county.Id).ShouldBe([county.Id]);
        tree.SelfAndBelow(tree.FindByCode("654000", April2020)!.Id).ShouldContain(tree.FindByCode("654200", April2020)!.Id);
        tree.SelfAndAbove(tree.FindByCode("659001", April2020)!.Id).ShouldBe([tree.FindByCode("659001", April2020)!.Id, region.Id]);
    }

    [Fact]
    public void Has_a_city_only_from_its_founding_on_and_the_same_ids_everywhere()
    {
        Tree().FindByCode("659012", new(2021, 1, 1)).ShouldBeNull();
        Tree().FindByCode("659012", new(2024, 1, 1)).ShouldNotBeNull();
        Tree().FindByCode("652801", April2020)!.Id.ShouldBe(DivisionFiles.IdOf("652801"));
        DivisionFiles.IdOf("652801").ShouldBe(new Guid("081f5861-e59b-8d35-ac64-2bf18b1464bd"));
    }

    [Fact]
    public async Task Answers_400_to_a_date_that_is_none() =>
        await host.CreateClient().Get("/api/app/division?on=yesterday").ErrorAsync(HttpStatusCode.BadRequest);

    private IDivisionTree Tree() => (IDivisionTree)host.Services.GetService(typeof(IDivisionTree))!;
}
