using System.Globalization;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>The facts a determination rests on, in the order in which a person would ask for them. Codes as the pack writes them.</summary>
internal static class CardFacts
{
    public static IEnumerable<(string Key, string Value)> Of(Facts facts, Determination determination)
    {
        var (person, trained, outcome) = (facts.Trainee, facts.Class, facts.Outcome);
        yield return (FactName.Age, Number(Age.On(person.BirthDate, trained.StartOn)));
        yield return (FactName.Hukou, person.Hukou);
        yield return (
            FactName.Statuses,
            string.Join(' ', person.Statuses.Where(s => s.Covers(trained.StartOn)).Select(s => s.Code).Distinct())
        );
        yield return (FactName.Consent, person.Consent is { } c ? Day(c.GivenOn) : "");
        if (person.GuardianAcknowledged)
            yield return (FactName.GuardianAcknowledgement, "true");
        if (person.ReceivesPension)
            yield return (FactName.Pension, "true");
        yield return (FactName.ClassStart, Day(trained.StartOn));
        yield return (FactName.ClassEnd, Day(trained.EndOn));
        foreach (
            var (key, value) in new[]
            {
                (FactName.Occupation, trained.Occupation),
                (FactName.Level, trained.Level),
                (FactName.Product, trained.Product),
            }
        )
            if (value is not null)
                yield return (key, value);
        yield return (FactName.InstitutionListed, Bool(trained.InstitutionListed));
        yield return (FactName.PlannedHours, Number(determination.Attendance?.Planned ?? trained.Schedule.Values.Sum()));
        if (determination.Attendance is { } attendance)
            yield return (FactName.AttendedHours, Number(attendance.Attended));
        yield return (FactName.OutcomeStatus, outcome.Status);
        if (outcome.WithdrewOn is { } left)
            yield return (FactName.WithdrewOn, Day(left));
        if (determination.TrainingSubsidy is not null)
            yield return (FactName.Certificate, outcome.Certificate);
        if (determination.LivingAllowance is { } allowance)
            yield return (FactName.AllowanceDays, allowance.Days.ToString("0.####", CultureInfo.InvariantCulture));
        if ((determination.TrainingSubsidy is null ? facts.Filing.AllowanceFiledOn : facts.Filing.TrainingFiledOn) is { } filed)
            yield return (determination.TrainingSubsidy is null ? FactName.AllowanceFiledOn : FactName.TrainingFiledOn, Day(filed));
        yield return (FactName.History, Number(facts.History.Count));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Bool(bool value) => value ? "true" : "false";
}
