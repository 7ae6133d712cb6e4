using TrainingPlatform.Application;
using TrainingPlatform.Training.Occupations;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.Courses;

/// <summary>Checks the form of a course against the occupation list and the policy in force.</summary>
internal sealed class CourseInputRules(OccupationCatalogue occupations, IClassPolicy policy, IBusinessClock clock)
{
    private const int MaxHours = 2000;

    /// <summary>A special skill below the levels of the occupation.</summary>
    private const string SpecialSkill = "SPECIAL";

    public async Task<CourseContent> ReadAsync(CourseInput input, Guid divisionId, CancellationToken ct)
    {
        var rules = await policy.InForceAsync(divisionId, clock.Today, ct);
        var occupation = occupations.Find(input.OccupationCode);
        var check = new InputCheck()
            .Text("name", input.Name, 128)
            .Text("syllabus", input.Syllabus, 8000, required: false)
            .Range("theoryHours", input.TheoryHours, 0, MaxHours)
            .Range("practiceHours", input.PracticeHours, 0, MaxHours)
            .That(occupation is not null, "occupationCode", TrainingErrorCodes.OccupationUnknown)
            .That(rules.Measures.Contains(input.Measure ?? ""), "measure", TrainingErrorCodes.MeasureUnknown)
            .That(
                string.IsNullOrEmpty(input.Product) || rules.Products.Contains(input.Product),
                "product",
                TrainingErrorCodes.ProductUnknown
            );
        if (occupation is not null)
            check.That(input.Level == SpecialSkill || occupation.Levels.Contains(input.Level), "level", TrainingErrorCodes.LevelUnknown);
        CheckHours(check, input, rules);
        check.ThrowIfAny();
        return ToContent(input, occupation!);
    }

    private static void CheckHours(InputCheck check, CourseInput input, ClassRules rules)
    {
        var product = string.IsNullOrEmpty(input.Product) ? null : input.Product;
        var least = rules.LeastHours(input.Measure ?? "", product, input.Level);
        check.That(
            input.TheoryHours + input.PracticeHours >= least,
            "practiceHours",
            TrainingErrorCodes.HoursBelowMinimum,
            ("Least", least)
        );
    }

    private static CourseContent ToContent(CourseInput input, Occupation occupation) =>
        new()
        {
            Name = input.Name!.Trim(),
            OccupationCode = occupation.Code,
            OccupationName = occupation.Name,
            Level = input.Level!,
            Category = occupation.Category,
            Product = string.IsNullOrEmpty(input.Product) ? null : input.Product,
            Measure = input.Measure!,
            TheoryHours = input.TheoryHours,
            PracticeHours = input.PracticeHours,
            Syllabus = input.Syllabus,
            Shortage = occupation.Shortage,
        };
}
