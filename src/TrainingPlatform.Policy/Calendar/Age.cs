namespace TrainingPlatform.Policy.Calendar;

/// <summary>Completed years. Who is born on 29 February completes a year on 1 March of common years.</summary>
public static class Age
{
    public static int On(DateOnly birthDate, DateOnly day)
    {
        var years = day.Year - birthDate.Year;
        return (day.Month, day.Day).CompareTo((birthDate.Month, birthDate.Day)) < 0 ? years - 1 : years;
    }
}
