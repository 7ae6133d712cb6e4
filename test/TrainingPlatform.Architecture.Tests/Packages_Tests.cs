using NetArchTest.Rules;
using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>One room per heavy package, so that it can be replaced there.</summary>
public class Packages_Tests
{
    [Theory]
    [InlineData("OfficeOpenXml", "Reports")]
    [InlineData("OpenIddict", "Administration")]
    public void Only_one_project_names_the_package(string @namespace, string room)
    {
        Using(@namespace, [.. Repository.Assemblies.Where(a => a.GetName().Name != "TrainingPlatform." + room)]).ShouldBeEmpty();
        Using(@namespace, [Repository.Assembly(room)]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Aggregates_and_dtos_know_neither_database_nor_web()
    {
        var types = Types
            .InAssemblies(Repository.Assemblies)
            .That()
            .Inherit(typeof(Domain.Entity))
            .Or()
            .HaveNameEndingWith("Dto")
            .And()
            .DoNotResideInNamespace("TrainingPlatform.Administration");

        types.GetTypes().ShouldNotBeEmpty();
        string[] forbidden = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Quartz", "OfficeOpenXml"];
        (types.ShouldNot().HaveDependencyOnAny(forbidden).GetResult().FailingTypeNames ?? []).ShouldBeEmpty();
    }

    [Fact]
    public void Endpoints_route_and_do_not_query()
    {
        var types = Types.InAssemblies(Repository.Assemblies).That().HaveNameEndingWith("Endpoints");

        types.GetTypes().ShouldNotBeEmpty();
        (types.ShouldNot().HaveDependencyOnAny("Microsoft.EntityFrameworkCore").GetResult().FailingTypeNames ?? []).ShouldBeEmpty();
    }

    [Fact]
    public void A_type_that_names_a_package_is_seen() =>
        Using("NetArchTest", [typeof(Packages_Tests).Assembly]).ShouldContain(typeof(Violations.NamesAPackage).FullName);

    private static IEnumerable<string?> Using(string @namespace, IReadOnlyList<System.Reflection.Assembly> assemblies) =>
        Types.InAssemblies(assemblies).That().HaveDependencyOn(@namespace).GetTypes().Select(t => t.FullName);
}
