using System.Reflection;
using System.Runtime.CompilerServices;
using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>Core stands on the BCL alone, Policy on Core; the law is pure functions over decimals.</summary>
public class Purity_Tests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Core_references_only_the_base_class_library() => Foreign(Repository.Assembly("Core")).ShouldBeEmpty();

    [Fact]
    public void Policy_references_only_Core_and_the_base_class_library() =>
        Foreign(Repository.Assembly("Policy"), "TrainingPlatform.Core").ShouldBeEmpty();

    [Fact]
    public void A_module_that_names_EF_would_be_caught() =>
        Foreign(Repository.Assembly("EntityFrameworkCore"), "TrainingPlatform.Core").ShouldContain("Microsoft.EntityFrameworkCore");

    [Fact]
    public void Policy_has_no_async_no_binary_fractions_and_no_static_state()
    {
        var types = Repository.Assembly("Policy").GetTypes();

        types.Length.ShouldBeGreaterThan(20);
        types.SelectMany(Impurities).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(typeof(Violations.ImpureRate), "binary fraction")]
    [InlineData(typeof(Violations.ImpureCounter), "static state")]
    [InlineData(typeof(Violations.ImpureFetch), "async")]
    public void Each_impurity_is_seen(Type violation, string fault) => Impurities(violation).ShouldContain(f => f.EndsWith(fault));

    private static IEnumerable<string> Foreign(Assembly assembly, params string[] allowed) =>
        assembly
            .GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => !n.StartsWith("System", StringComparison.Ordinal) && n != "netstandard" && !allowed.Contains(n));

    private static IEnumerable<string> Impurities(Type type)
    {
        if (type.IsDefined(typeof(CompilerGeneratedAttribute), false) && !type.Name.Contains('d'))
            yield break;
        foreach (var field in type.GetFields(Everything))
        {
            if (IsBinary(field.FieldType))
                yield return $"{type.Name}.{field.Name}: binary fraction";
            if (
                field is { IsStatic: true, IsInitOnly: false, IsLiteral: false }
                && !field.IsDefined(typeof(CompilerGeneratedAttribute), false)
                && !type.IsDefined(typeof(CompilerGeneratedAttribute), false)
            )
                yield return $"{type.Name}.{field.Name}: static state";
        }
        foreach (var method in type.GetMethods(Everything))
        {
            if (typeof(Task).IsAssignableFrom(method.ReturnType) || method.IsDefined(typeof(AsyncStateMachineAttribute), false))
                yield return $"{type.Name}.{method.Name}: async";
            if (IsBinary(method.ReturnType) || method.GetParameters().Any(p => IsBinary(p.ParameterType)))
                yield return $"{type.Name}.{method.Name}: binary fraction";
        }
    }

    private static bool IsBinary(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var t && (t == typeof(double) || t == typeof(float));
}
