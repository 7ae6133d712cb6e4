using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Cases;

/// <summary>Facts of a worked case. The schedule is every working day of the class; consent is counted back from its first day.</summary>
internal sealed class CaseFacts(WorkedCase worked, WorkingCalendar calendar)
{
    private readonly NodeValues _values = new(null);

    /// <exception cref="PackFaultException">A value cannot be read, or hours are named on a day that is no class day.</exception>
    /// <exception cref="PolicyFault">The class lies outside the calendar.</exception>
    public Facts Build()
    {
        var trained = Class();
        var facts = new Facts
        {
            Measure = worked.Measure,
            Trainee = Trainee(trained),
            Class = trained,
            Attendance = Attendance(trained),
            Outcome = Outcome(),
            Filing = Filing(trained),
            History = [.. NodeValues.Items(worked.Node["history"]).Select(Earlier)],
            OtherEnrolments = [.. NodeValues.Items(worked.Node["other_enrolments"]).Select(Other)],
            CreditedDays = Credited(),
            Enterprise = worked.Node["enterprise"] is MapNode enterprise ? Enterprise(enterprise) : null,
        };
        PackLoader.ThrowIfAny([.. _values.Faults.Select(f => f with { Path = NodePath.Child(worked.Path, f.Path) })]);
        return facts;
    }

    private TraineeFacts Trainee(ClassFacts trained) =>
        new()
        {
            BirthDate = Date(worked.Trainee, "birth"),
            Hukou = Needed(worked.Trainee, "hukou"),
            Statuses = [.. NodeValues.Maps(worked.Trainee["statuses"]).Select(Dated)],
            Consent = worked.Trainee["consent"] is MapNode consent
                ? new ConsentFacts(
                    _values.Text(consent, "given_by"),
                    trained.StartOn.AddDays(-(_values.Int(consent, "days_before_start") ?? 0))
                )
                : null,
            GuardianAcknowledged = _values.Bool(worked.Trainee, "guardian_ack") ?? false,
            ReceivesPension = _values.Bool(worked.Trainee, "pension") ?? false,
            EmployeeOfApplicant = _values.Bool(worked.Trainee, "employee") ?? false,
        };

    /// <summary>With a product or a mode, level, occupation and category are ignored.</summary>
    private ClassFacts Class()
    {
        var map = worked.Class;
        var (start, end, hours) = (Date(map, "start"), Date(map, "end"), _values.Int(map, "hours") ?? 0);
        var byLevel = !map.Has("product") && !map.Has("mode");
        return new ClassFacts
        {
            StartOn = start,
            EndOn = end,
            Schedule = calendar.WorkingDays(start, end).ToDictionary(d => d, _ => hours),
            Category = byLevel ? _values.OptionalText(map, "category") : null,
            Level = byLevel ? _values.OptionalText(map, "level") : null,
            Occupation = byLevel ? _values.OptionalText(map, "occupation") : null,
            Product = _values.OptionalText(map, "product"),
            Mode = _values.OptionalText(map, "mode"),
            Slot = Needed(map, "slot"),
            ShortageOccupation = _values.Bool(map, "shortage") ?? false,
            InstitutionListed = _values.Bool(map, "institution_listed") ?? false,
            Prepaid = _values.Bool(map, "prepaid") ?? false,
            ActualCost = _values.Money(map, "cost"),
            Heads = _values.Int(map, "heads"),
        };
    }

    private AttendanceFacts Attendance(ClassFacts trained)
    {
        var map = worked.Node["attendance"] as MapNode;
        return new AttendanceFacts
        {
            AbsentHours = ByDay(map?["absent"], trained),
            LeaveHours = ByDay(map?["leave"], trained),
            MakeUpHours = ByDay(map?["makeup"], null),
            OnlineDays = map?["online"] is MapNode online
                ? [.. trained.Schedule.Keys.Where(d => Date(online, "from") <= d && d <= Date(online, "to"))]
                : [],
            OnlineMinutes = ByDay(worked.Node["online_minutes"], null),
        };
    }

    private OutcomeFacts Outcome() =>
        new()
        {
            Status = Needed(worked.Outcome, "status"),
            WithdrewOn = _values.Date(worked.Outcome, "withdrew_on"),
            Certificate = Needed(worked.Outcome, "certificate"),
            Resits = _values.Int(worked.Outcome, "resits") ?? 0,
        };

    /// <summary>The training is filed by default some months after the class ended; the allowance by default with the training.</summary>
    private FilingFacts Filing(ClassFacts trained)
    {
        var training =
            _values.Date(worked.Filing, "training")
            ?? (_values.Int(worked.Filing, "months_after_end") is { } months ? trained.EndOn.AddMonths(months) : null);
        return new FilingFacts
        {
            TrainingFiledOn = training,
            AllowanceFiledOn = _values.Date(worked.Filing, "allowance") ?? training,
            AffectedByEpidemic = _values.Bool(worked.Filing, "affected") ?? false,
        };
    }

    private EarlierTraining Earlier(MapNode map) =>
        new()
        {
            Occupation = _values.OptionalText(map, "occupation"),
            Level = _values.OptionalText(map, "level"),
            Product = _values.OptionalText(map, "product"),
            Mode = _values.OptionalText(map, "mode"),
            StartOn = Date(map, "start"),
            State = _values.Text(map, "state"),
            Amount = _values.Money(map, "amount") ?? default,
        };

    private OtherEnrolment Other(MapNode map) =>
        new()
        {
            StartOn = Date(map, "start"),
            EndOn = Date(map, "end"),
            Slot = _values.Text(map, "slot"),
        };

    private Dictionary<DateOnly, decimal> Credited()
    {
        var days = new Dictionary<DateOnly, decimal>();
        if (worked.Node["credited"] is not MapNode map)
            return days;
        var each = ((ScalarNode)map["each"]!).Number;
        for (var day = Date(map, "from"); day <= Date(map, "to"); day = day.AddDays(1))
            days[day] = each;
        return days;
    }

    private EnterpriseFacts Enterprise(MapNode map) =>
        new()
        {
            Statuses = [.. map.Entries.Where(e => e.Key is not ("stop" or "recovery")).Select(Dated)],
            StopPeriods = Periods(map["stop"]),
            RecoveryPeriods = Periods(map["recovery"]),
        };

    private IReadOnlyList<Period> Periods(Node? node) =>
        node is MapNode map ? [new Period(Date(map, "from"), _values.Date(map, "to"))] : [];

    private DatedCode Dated(MapEntry entry) => new(entry.Key, Date((MapNode)entry.Value, "from"), _values.Date((MapNode)entry.Value, "to"));

    private Dictionary<DateOnly, int> ByDay(Node? node, ClassFacts? onlyClassDays)
    {
        var hours = new Dictionary<DateOnly, int>();
        foreach (var entry in NodeValues.Maps(node))
        {
            var day = DateOnly.ParseExact(entry.Key, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            if (onlyClassDays is not null && !onlyClassDays.Schedule.ContainsKey(day))
                _values.Fault((MapNode)node!, entry.Key, "is not a class day");
            hours[day] = _values.Int((MapNode)node!, entry.Key) ?? 0;
        }

        return hours;
    }

    private DateOnly Date(MapNode map, string key) => _values.Date(map, key) ?? default;

    private string Needed(MapNode map, string key)
    {
        if (_values.OptionalText(map, key) is { } text)
            return text;
        _values.Fault(map, key, $"'{key}' is given neither by the case nor by the defaults");
        return "";
    }
}
