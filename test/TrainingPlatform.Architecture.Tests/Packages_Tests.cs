using NetArchTest.Rules;
using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>One room per heavy package, so that it can be replaced there.</summary>
public class Packages_Tests
{
    private static readonly string[] Heavy = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Quartz", "OfficeOpenXml"];

    [Theory]
    [InlineData("OfficeOpenXml", "Reports")]
    [InlineData("OpenIddict", "Administration")]
    public void Only_one_project_names_the_package(string @namespace, string room)
    {
        Using(@namespace, [.. Repository.Assemblies.Where(a => a.GetName().Name != "TrainingPlatform." + room)]).ShouldBeEmpty();
        Using(@namespace, [Repository.Assembly(room)]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Aggregates_and_dtos_know_neither_database_nor_web() => Stray(Plain(Repository.Assemblies), Heavy).ShouldBeEmpty();

    [Fact]
    public void Endpoints_route_and_do_not_query() =>
        Stray(Routing(Repository.Assemblies), "Microsoft.EntityFrameworkCore").ShouldBeEmpty();

    [Fact]
    public void A_dto_that_knows_the_database_and_an_endpoint_that_queries_are_seen()
    {
        Stray(Plain([typeof(Packages_Tests).Assembly]), Heavy).ShouldBe([typeof(Violations.StrayDto).FullName]);
        Stray(Routing([typeof(Packages_Tests).Assembly]), "Microsoft.EntityFrameworkCore")
            .ShouldBe([typeof(Violations.StrayEndpoints).FullName]);
    }

    [Fact]
    public void A_type_that_names_a_package_is_seen() =>
        Using("NetArchTest", [typeof(Packages_Tests).Assembly]).ShouldContain(typeof(Violations.NamesAPackage).FullName);

    private static PredicateList Plain(IEnumerable<System.Reflection.Assembly> assemblies) =>
        Types
            .InAssemblies(assemblies)
            .That()
            .Inherit(typeof(Domain.Entity))
            .Or()
            .HaveNameEndingWith("Dto")
            .And()
            .DoNotResideInNamespace("TrainingPlatform.Administration");

    private static PredicateList Routing(IEnumerable<System.Reflection.Assembly> assemblies) =>
        Types.InAssemblies(assemblies).That().HaveNameEndingWith("Endpoints");

    private static IEnumerable<string> Stray(PredicateList types, params string[] namespaces)
    {
        types.GetTypes().ShouldNotBeEmpty();
        return types.ShouldNot().HaveDependencyOnAny(namespaces).GetResult().FailingTypeNames ?? [];
    }

    private static IEnumerable<string?> Using(string @namespace, IReadOnlyList<System.Reflection.Assembly> assemblies) =>
        Types.InAssemblies(assemblies).That().HaveDependencyOn(@namespace).GetTypes().Select(t => t.FullName);
}
