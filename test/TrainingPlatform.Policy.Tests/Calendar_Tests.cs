using TrainingPlatform.Policy.Calendar;

namespace TrainingPlatform.Policy;

public class Calendar_Tests
{
    private static WorkingCalendar Calendar => Seed.Edition.Calendar;

    [Theory]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    public void A_year_has_its_working_days(int year, int days) =>
        Calendar.WorkingDays(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).Count.ShouldBe(days);

    [Fact]
    public void A_question_about_a_year_that_is_not_loaded_names_the_year() =>
        Should.Throw<PolicyFault>(() => Calendar.IsWorkingDay(new DateOnly(2022, 1, 4))).Message.ShouldContain("2022");

    [Fact]
    public void A_notice_that_runs_out_of_the_calendar_names_the_year() =>
        Should.Throw<PolicyFault>(() => Publicity.Of(new DateOnly(2021, 12, 30), 5, Calendar)).Message.ShouldContain("2022");

    [Theory]
    [InlineData("2000-02-29", "2021-02-28", 20)]
    [InlineData("2000-02-29", "2021-03-01", 21)]
    [InlineData("2000-02-29", "2020-02-28", 19)]
    [InlineData("2000-02-29", "2020-02-29", 20)]
    [InlineData("2000-04-07", "2020-04-06", 19)]
    [InlineData("2000-04-07", "2020-04-07", 20)]
    public void Age_is_completed_years(string birth, string day, int age) =>
        Age.On(DateOnly.Parse(birth), DateOnly.Parse(day)).ShouldBe(age);

    [Theory]
    [InlineData("2020-05-06", 6, "2020-11-06")]
    [InlineData("2020-05-31", 6, "2020-11-30")]
    [InlineData("2020-08-31", 6, "2021-03-01")]
    [InlineData("2020-07-01", 6, "2021-01-04")]
    [InlineData("2020-11-30", 3, "2021-03-01")]
    public void A_deadline_is_the_same_day_or_the_last_of_a_shorter_month_rolled(string from, int months, string last) =>
        Deadline.After(DateOnly.Parse(from), months, true, Calendar).ShouldBe(DateOnly.Parse(last));

    [Fact]
    public void A_deadline_that_is_not_rolled_asks_no_calendar() =>
        Deadline.After(new DateOnly(2021, 12, 31), 6, false, Calendar).ShouldBe(new DateOnly(2022, 6, 30));
}
