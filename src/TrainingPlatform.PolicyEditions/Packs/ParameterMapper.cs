using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Parameters by name, and those the platform reads by a property.</summary>
internal sealed class ParameterMapper(NodeValues values, MapNode parameters)
{
    public PolicyParameters Map() =>
        new()
        {
            All = parameters.Entries.ToDictionary(e => e.Key, e => Parameter(e.Key, (MapNode)e.Value)),
            ClassHourMinutes = Int("class_hour_minutes"),
            MaxClassHoursPerDay = Int("max_class_hours_per_day"),
            MakeUpCounts = Bool("makeup_counts"),
            PayDaysAfterPeriodEnd = Bool("pay_days_after_period_end"),
            ShortageUplift = Ratio("shortage_uplift"),
            PublicityWorkingDays = Int("publicity_working_days"),
            AdvanceRatioMax = Ratio("advance_ratio_max"),
            ArchiveYears = Int("archive_years"),
            ClassFilingWorkingDaysBeforeStart = Int("class_filing_working_days_before_start"),
            ClassSizeMax = Int("class_size_max"),
            ReviewWorkingDays = Int("review_working_days"),
            AttendanceLockDays = Int("attendance_lock_days"),
            SecondReviewThresholdAmount = values.Money(values.Parameter("second_review_threshold_amount"), "value") ?? Yuan.Zero,
            SampleShare = Ratio("sample_share"),
            PilotPlanDueMonths = Int("pilot_plan_due_months"),
        };

    private PolicyParameter Parameter(string name, MapNode map) =>
        new(name, values.Text(map, "type"), values.OptionalText(map, "unit"), values.OptionalText(map, "value"), values.Text(map, "basis"))
        {
            References = NodeValues.References(map),
        };

    private int Int(string name) => values.Int(values.Parameter(name), "value") ?? 0;

    private bool Bool(string name) => values.Bool(values.Parameter(name), "value") ?? false;

    private decimal Ratio(string name) => values.Ratio(values.Parameter(name), "value") ?? 0;
}
