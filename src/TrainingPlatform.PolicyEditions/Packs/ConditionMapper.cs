using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Conditions of the closed vocabulary, with their numbers taken from the parameters they refer to.</summary>
internal sealed class ConditionMapper(NodeValues values, PolicyVocabulary vocabulary)
{
    public Condition Entry(MapNode map)
    {
        var condition = Kind(map);
        return condition with
        {
            References = NodeValues.References(map),
            Reasons = NodeValues.TextMap(map["reasons"]),
            AssessedAt = values.Code<AssessedAt>(map, "assessed_at") ?? AssessedAt.ClassStart,
        };
    }

    public OutcomeCondition Outcome(MapNode map)
    {
        OutcomeCondition condition = values.Text(map, "kind") switch
        {
            "ATTENDANCE_RATIO" => new AttendanceRatioCondition { AtLeast = values.Ratio(map, "at_least") ?? 0 },
            "CERTIFICATE" => new CertificateCondition
            {
                NoneAllowed = values.Bool(map, "none_allowed") ?? false,
                Resits = values.Int(map, "resits"),
            },
            _ => new CompletedCondition(),
        };
        return condition with { References = NodeValues.References(map), Reasons = NodeValues.TextMap(map["reasons"]) };
    }

    private Condition Kind(MapNode map) =>
        values.Text(map, "kind") switch
        {
            "CONSENT" => new ConsentCondition
            {
                GivenBy = map.Has("given_by") ? NodeValues.Texts(map["given_by"]) : ["SELF"],
                GuardianAckBelowAge = values.Int(map, "guardian_ack_below_age"),
            },
            "AGE" => new AgeCondition { Test = Age(map) },
            "LABOURER" => new LabourerCondition { MinAge = values.Int(map, "min_age"), PensionNotReceived = map.Has("pension") },
            "ROUTE_ANY_OF" => new RouteCondition { Routes = [.. NodeValues.Items(map["routes"]).Select(Route)] },
            "STATUS_ANY_OF" => new StatusCondition { AnyOf = NodeValues.Texts(map["any_of"]) },
            "CLASS_IN_PERIOD" => new ClassInPeriodCondition(),
            "INSTITUTION_LISTED" => new InstitutionListedCondition(),
            "MIN_CLASS_HOURS" => new MinClassHoursCondition(),
            "EMPLOYEE_OF_APPLICANT" => new EmployeeOfApplicantCondition(),
            "ENTERPRISE_STATUS_ANY_OF" => new EnterpriseStatusCondition { AnyOf = NodeValues.Texts(map["any_of"]) },
            "ANNUAL_LIMIT" => new AnnualLimitCondition { Limit = values.Int(map, "limit"), Counts = Counts(map) },
            "NO_DUPLICATE" => new NoDuplicateCondition { Counts = Counts(map) },
            "NO_LOWER_LEVEL" => new NoLowerLevelCondition { Enabled = values.Bool(map, "enabled") ?? true, Counts = Counts(map) },
            "NO_OVERLAP" => new NoOverlapCondition { SameSlot = !map.Has("same") || NodeValues.Texts(map["same"]).Contains("SLOT") },
            _ => FiledInTime(map),
        };

    /// <summary>What the condition leaves out is what the parameters made for it say.</summary>
    private FiledInTimeCondition FiledInTime(MapNode map) =>
        new()
        {
            Months = values.Int(map, "months") ?? values.Int(values.Parameter("filing_months_after_class_end"), "value") ?? 0,
            RollToWorkingDay =
                values.Bool(map, "roll_to_working_day") ?? values.Bool(values.Parameter("roll_deadline_to_working_day"), "value") ?? true,
        };

    private IReadOnlyList<string> Counts(MapNode map) => map.Has("counts") ? NodeValues.Texts(map["counts"]) : vocabulary.CountedStates;

    private Route Route(MapNode map)
    {
        var tests = NodeValues.Items(map["all_of"]).ToList();
        return new Route(
            values.Text(map, "id"),
            [.. tests.Where(t => values.Text(t, "kind") == "STATUS_ANY_OF").Select(t => NodeValues.Texts(t["any_of"]))],
            [.. tests.Where(t => values.Text(t, "kind") == "AGE").Select(Age)]
        );
    }

    private AgeTest Age(MapNode map) => new(values.Int(map, "max"), values.Bool(map, "inclusive") ?? true, values.Int(map, "min_age"));
}
