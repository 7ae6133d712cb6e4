using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>What the pack's <c>forbidden_fields</c> name is held nowhere: no property, no column, no pack field.</summary>
public partial class ForbiddenFields_Tests
{
    [Fact]
    public void No_property_or_field_is_named_after_a_forbidden_one()
    {
        var members = Repository.Assemblies.SelectMany(a => a.GetTypes()).SelectMany(t => t.GetProperties().Select(p => $"{t.Name}.{p.Name}")).ToList();

        members.Count.ShouldBeGreaterThan(100);
        members.Where(m => Forbidden().IsMatch(m.Split('.')[1])).ShouldBeEmpty();
    }

    [Fact]
    public void No_column_is_named_after_a_forbidden_one()
    {
        var snapshots = Repository.Sources("src", "*ModelSnapshot.cs");

        snapshots.Count.ShouldBe(2);
        snapshots.SelectMany(File.ReadLines).SelectMany(l => Quoted().Matches(l).Select(m => m.Groups[1].Value)).Where(n => Forbidden().IsMatch(n)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ethnicity")]
    [InlineData("FaceImageUrl")]
    [InlineData("LocationTrack")]
    [InlineData("Sex")]
    public void A_forbidden_name_is_seen(string name) => Forbidden().IsMatch(name).ShouldBeTrue();

    [Theory]
    [InlineData("SetLocalizationOn")]
    [InlineData("Surface")]
    [InlineData("Session")]
    public void An_innocent_name_passes(string name) => Forbidden().IsMatch(name).ShouldBeFalse();

    [GeneratedRegex("(?-i)(Ethnic|Religio|Political|Biometric|FaceI|FacePhoto|Fingerprint|Geo[Ll]ocation|LocationTrack|Latitude|Longitude|HouseholdRegisterScan|^Sex|Gender|ethnicity|religion|political_status|biometrics|face_image|fingerprint|location_track|household_register_scan|sex_derived)")]
    private static partial Regex Forbidden();

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex Quoted();
}
