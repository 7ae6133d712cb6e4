using System.Reflection;
using System.Text.RegularExpressions;
using Shouldly;
using TrainingPlatform.PolicyEditions.Contracts;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>What the pack's <c>forbidden_fields</c> name is held nowhere: no property, no column, nothing the browser sends. The loader refuses it in a pack.</summary>
public partial class ForbiddenFields_Tests
{
    private const string Pack = "policy-pack.example.yaml";

    /// <summary>Other words for the same things.</summary>
    private static readonly string[] Synonyms =
    [
        "sex",
        "gender",
        "ethnic",
        "ethnic_group",
        "religious",
        "political",
        "biometric",
        "face_photo",
        "face_id",
        "geolocation",
        "latitude",
        "longitude",
        "gps",
        "whereabouts",
    ];

    private static readonly IReadOnlyList<string> OfThePack = PolicyPacks
        .Load(Pack, PolicyPacks.ReadSeed(Pack))
        .Edition.Vocabulary.ForbiddenFields;
    private static readonly IReadOnlyList<string> Forbidden = [.. OfThePack.Concat(Synonyms).Select(Phrase)];

    public static TheoryData<string> NamesOfThePack => [.. OfThePack];

    [Fact]
    public void No_property_is_named_after_a_forbidden_one()
    {
        var members = Repository
            .Assemblies.SelectMany(a => a.GetTypes())
            .SelectMany(t => Properties(t).Select(p => (Type: t.Name, p.Name)))
            .ToList();

        members.Count.ShouldBeGreaterThan(1000);
        members.Where(m => IsForbidden(m.Name)).Select(m => $"{m.Type}.{m.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void No_table_or_column_is_named_after_a_forbidden_one()
    {
        var snapshots = Repository.Sources("src", "*ModelSnapshot.cs");

        snapshots.Count.ShouldBe(2);
        snapshots
            .SelectMany(File.ReadLines)
            .SelectMany(l => Quoted().Matches(l).Select(m => m.Groups[1].Value))
            .Where(IsForbidden)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_the_browser_sends_or_shows_is_named_after_a_forbidden_one()
    {
        var names = Repository
            .Sources("angular/src/app/proxy", "*.ts")
            .SelectMany(File.ReadLines)
            .SelectMany(l => Member().Matches(l).Select(m => m.Groups[1].Value))
            .ToList();

        names.Count.ShouldBeGreaterThan(100);
        names.Where(IsForbidden).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(NamesOfThePack))]
    public void Every_name_of_the_pack_is_seen_as_property_column_or_json(string name)
    {
        var pascal = string.Concat(name.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

        foreach (var form in (string[])[name, pascal, pascal + "Url", "Trainee" + pascal, char.ToLowerInvariant(pascal[0]) + pascal[1..]])
            IsForbidden(form).ShouldBeTrue(form);
    }

    [Fact]
    public void A_type_with_a_forbidden_property_is_seen() =>
        Properties(typeof(Violations.KnowsTooMuch))
            .Select(p => p.Name)
            .Where(IsForbidden)
            .ShouldBe(["Ethnicity", "FacePhotoKey"], ignoreOrder: true);

    [Theory]
    [InlineData("SetLocalizationOn")]
    [InlineData("Surface")]
    [InlineData("Session")]
    [InlineData("Essex")]
    public void An_innocent_name_passes(string name) => IsForbidden(name).ShouldBeFalse();

    private static PropertyInfo[] Properties(Type type) =>
        type.GetProperties(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
        );

    private static bool IsForbidden(string name) => Forbidden.Any(Phrase(name).Contains);

    /// <summary>A name as whole words, so that a forbidden one is found inside a longer name and not inside a longer word.</summary>
    private static string Phrase(string name) =>
        " " + string.Join(' ', Word().Matches(name).Select(m => m.Value.ToLowerInvariant().TrimEnd('s'))) + " ";

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Word();

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\s+(\w+)\??:")]
    private static partial Regex Member();
}
