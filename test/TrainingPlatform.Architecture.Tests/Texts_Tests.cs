using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>Everything a person can be shown has a text in both languages.</summary>
public partial class Texts_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private TextCatalog Texts => host.Services.GetRequiredService<TextCatalog>();

    [Fact]
    public void Every_error_code_has_a_text_in_both_languages()
    {
        var codes = Repository
            .Assemblies.SelectMany(a => a.GetTypes())
            .Where(t => t.Name.EndsWith("ErrorCodes"))
            .SelectMany(Constants)
            .Where(c => c[^1] != ':')
            .ToList();

        codes.Count.ShouldBeGreaterThan(10);
        Missing(codes).ShouldBeEmpty();
    }

    /// <summary>Wherever a code is written out, also outside the lists of error codes.</summary>
    [Fact]
    public void Every_code_that_stands_in_the_sources_has_a_text_in_both_languages()
    {
        var codes = Codes("src").ToList();

        codes.Count.ShouldBeGreaterThan(100);
        Missing(codes).ShouldBeEmpty();
        Missing(Codes("test/TrainingPlatform.Architecture.Tests/Violations")).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_permission_has_a_text_in_both_languages()
    {
        var permissions = host.Services.GetServices<IPermissionDefinitionProvider>().SelectMany(p => p.Permissions).ToList();

        permissions.Count.ShouldBeGreaterThan(10);
        var keys = permissions.Select(p => "Permission:" + p.Name).Concat(permissions.Select(p => "Permission:" + p.Group)).Distinct();
        Missing(keys.Where(k => !k.StartsWith("Permission:Abp") && !k.StartsWith("Permission:SettingManagement"))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_role_has_a_text_in_both_languages() => Missing(RoleNames.All.Select(r => "Role:" + r)).ShouldBeEmpty();

    [Fact]
    public void Every_enum_member_that_travels_has_a_text_in_both_languages()
    {
        var enums = Repository
            .Assemblies.Where(a =>
                a.GetName().Name is not ("TrainingPlatform.Policy" or "TrainingPlatform.AspNetCore" or "TrainingPlatform.PolicyEditions")
            )
            .SelectMany(a => a.GetTypes())
            .Where(t =>
                t.IsEnum
                && t.DeclaringType is null
                && (t.Name.EndsWith("Status") || t.Name.EndsWith("Kind") || t.Name.EndsWith("Mark") || t.Name.EndsWith("Decision"))
            )
            .ToList();

        enums.Count.ShouldBeGreaterThan(5);
        Missing(enums.SelectMany(t => Enum.GetNames(t).Select(n => $"Enum:{t.Name}.{n}"))).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        Texts.Resources.Count.ShouldBeGreaterThan(5);
        foreach (var resource in Texts.Resources)
            Texts.Texts(resource, "en").Keys.ShouldBe(Texts.Texts(resource, "zh-Hans").Keys, resource);
    }

    /// <summary>The host starts only when every key has one home; here the same file is given twice.</summary>
    [Fact]
    public void A_key_with_two_homes_is_refused()
    {
        var once = host.Services.GetServices<LocalizationResource>().First(r => r.Name == LocalizationResource.DefaultName);

        Should.NotThrow(() => new TextCatalog([once]));
        Should.Throw<InvalidOperationException>(() => new TextCatalog([once, once])).Message.ShouldContain("two homes");
    }

    [Fact]
    public void A_missing_text_is_seen() =>
        Missing([Violations.LonelyErrorCodes.Unheard])
            .ShouldBe([Violations.LonelyErrorCodes.Unheard + " (zh-Hans)", Violations.LonelyErrorCodes.Unheard + " (en)"]);

    private static IEnumerable<string> Codes(string folder) =>
        Repository
            .Sources(folder)
            .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Distinct()
            .Where(c => c != AuditInterceptor.NotAudited);

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(f => f is { IsLiteral: true, FieldType.FullName: "System.String" })
            .Select(f => (string)f.GetRawConstantValue()!);

    private List<string> Missing(IEnumerable<string> keys) =>
        [
            .. keys.SelectMany(k =>
                TextCatalog.Cultures.Where(c => !Texts.Has(LocalizationResource.DefaultName, c, k)).Select(c => $"{k} ({c})")
            ),
        ];

    [GeneratedRegex("\"(TrainingPlatform(?:\\.\\w+)?:\\w+)\"")]
    private static partial Regex Code();
}
