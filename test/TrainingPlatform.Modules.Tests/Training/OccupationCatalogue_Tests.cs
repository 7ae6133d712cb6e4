using TrainingPlatform.Training.Occupations;

namespace TrainingPlatform.Training;

public class OccupationCatalogue_Tests
{
    private readonly OccupationCatalogue _catalogue = new();

    [Fact]
    public void Holds_the_55_occupations_that_ship_with_the_product() => _catalogue.All.Count.ShouldBe(55);

    [Fact]
    public void Sewing_is_trained_from_level_5_to_3_with_200_hours_at_level_5()
    {
        var sewing = _catalogue.Find("6-05-01-03")!;

        sewing.Category.ShouldBe("A");
        sewing.Levels.ShouldBe(["L5", "L4", "L3"]);
        sewing.HoursByLevel["L5"].ShouldBe(200);
    }

    [Fact]
    public void An_unknown_code_is_not_found() => _catalogue.Find("0-00-00-00").ShouldBeNull();
}
