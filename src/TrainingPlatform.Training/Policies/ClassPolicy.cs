using TrainingPlatform.Domain;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Training.Policies;

/// <summary>Reads the rules of classes from the edition in force.</summary>
internal sealed class ClassPolicy(IPolicyEditions editions) : IClassPolicy
{
    public async Task<ClassRules> InForceAsync(Guid divisionId, DateOnly on, CancellationToken ct)
    {
        var edition = (await editions.InForceAsync(divisionId, on, ct)).Edition;
        return new ClassRules
        {
            Measures = [.. edition.Measures.Select(m => m.Id)],
            Products = [.. edition.Amounts.Products.Select(p => p.Product).Distinct()],
            LeastHours = (measure, product, level) => Least(edition.MinimumClassHours, measure, product, level),
            ModeOf = measure => edition.Measures.FirstOrDefault(m => m.Id == measure)?.Mode,
            ClassSizeMax = edition.Parameters.ClassSizeMax,
            FilingWorkingDays = edition.Parameters.ClassFilingWorkingDaysBeforeStart,
            ReviewWorkingDays = edition.Parameters.ReviewWorkingDays,
            MaxHoursPerDay = edition.Parameters.MaxClassHoursPerDay,
            ClassHourMinutes = edition.Parameters.ClassHourMinutes,
            Calendar = new EditionCalendar(edition.Calendar),
        };
    }

    /// <summary>A level or product that the pack gives no minimum asks for one class hour; the claim decides.</summary>
    private static int Least(MinimumClassHours minimum, string measure, string? product, string? level)
    {
        try
        {
            return minimum.For(measure, product, level);
        }
        catch (PolicyFault)
        {
            return 1;
        }
    }

    private sealed class EditionCalendar(WorkingCalendar calendar) : IWorkingDays
    {
        public IReadOnlyList<DateOnly> Between(DateOnly from, DateOnly to) =>
            calendar.Years.Contains(from.Year) && calendar.Years.Contains(to.Year)
                ? calendar.WorkingDays(from, to)
                : throw new BusinessException(TrainingErrorCodes.CalendarMissing).WithData("Years", string.Join(", ", calendar.Years));

        public DateOnly? After(DateOnly day, int n)
        {
            try
            {
                return calendar.NthWorkingDay(day.AddDays(1), n);
            }
            catch (PolicyFault)
            {
                return null;
            }
        }
    }
}
