using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>A module shows its contracts, its module class and its permissions; everything else is internal.</summary>
public class PublicTypes_Tests
{
    private static readonly string[] Modules =
    [
        "Administration",
        "PolicyEditions",
        "Institutions",
        "Training",
        "Subsidies",
        "IntegrationPilots",
        "Reports",
    ];

    [Fact]
    public void Public_types_of_a_module_are_contracts_module_or_permissions()
    {
        var modules = Repository.Assemblies.Where(a => Modules.Any(m => a.GetName().Name == "TrainingPlatform." + m)).ToList();

        modules.Count.ShouldBeGreaterThan(4);
        modules.SelectMany(a => a.GetExportedTypes()).Where(t => !IsAllowed(t)).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void A_public_app_service_would_be_caught() => IsAllowed(typeof(Violations.OpenAppService)).ShouldBeFalse();

    private static bool IsAllowed(Type type) =>
        type.Namespace!.Contains(".Contracts")
        || (type.DeclaringType is { } outer ? IsAllowed(outer) : type.Name.EndsWith("Module") || type.Name.EndsWith("Permissions"));
}
