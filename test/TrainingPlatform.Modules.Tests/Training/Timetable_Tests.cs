using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training;

public class Timetable_Tests
{
    private static readonly DateOnly Monday = new(2020, 4, 13);

    [Fact]
    public void Eight_class_hours_are_a_morning_and_an_afternoon_of_four()
    {
        var sessions = Timetable.Fill([Monday], ClassSlots.Day, 8, 45, null);

        sessions.Count.ShouldBe(2);
        sessions[0].ShouldBe(new PlannedSession(Monday, new TimeOnly(9, 0), new TimeOnly(12, 0), 4));
        sessions[1].ShouldBe(new PlannedSession(Monday, new TimeOnly(14, 0), new TimeOnly(17, 0), 4));
    }

    [Fact]
    public void Up_to_four_class_hours_are_one_morning() =>
        Timetable
            .Fill([Monday], ClassSlots.Day, 3, 45, null)
            .ShouldBe([new PlannedSession(Monday, new TimeOnly(9, 0), new TimeOnly(11, 15), 3)]);

    [Fact]
    public void An_evening_is_one_session() =>
        Timetable
            .Fill([Monday], ClassSlots.Evening, 4, 45, null)
            .ShouldBe([new PlannedSession(Monday, new TimeOnly(19, 0), new TimeOnly(22, 0), 4)]);

    [Fact]
    public void Stops_when_the_hours_of_the_course_are_used_up()
    {
        var days = Enumerable.Range(0, 5).Select(Monday.AddDays).ToList();

        var sessions = Timetable.Fill(days, ClassSlots.Day, 8, 45, 18);

        sessions.Sum(s => s.Hours).ShouldBe(18);
        sessions[^1].ShouldBe(new PlannedSession(Monday.AddDays(2), new TimeOnly(9, 0), new TimeOnly(10, 30), 2));
    }

    [Fact]
    public void Fills_every_day_when_no_total_is_given() =>
        Timetable.Fill([Monday, Monday.AddDays(1)], ClassSlots.Day, 6, 45, null).Sum(s => s.Hours).ShouldBe(12);
}
