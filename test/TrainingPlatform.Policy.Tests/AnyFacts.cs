using CsCheck;
using TrainingPlatform.Policy.Calendar;

namespace TrainingPlatform.Policy;

/// <summary>Random but possible facts: any measure, any mixture of statuses, absences, make-up, filings and history.</summary>
internal static class AnyFacts
{
    /// <summary>Every status that a person can hold; OTHER_LABOURER is what is left without any.</summary>
    public static string[] Statuses { get; } =
    [
        "REGISTERED_POOR",
        "DISABLED",
        "EMPLOYMENT_DIFFICULTY",
        "ZERO_EMPLOYMENT_FAMILY",
        "VETERAN",
        "COLLEGE_GRADUATE",
        "TWO_POST",
        "MIGRANT_WORKER",
        "REGISTERED_UNEMPLOYED",
        "MIN_LIVING_FAMILY",
    ];

    private static WorkingCalendar Calendar => Seed.Edition.Calendar;

    public static Gen<string> Pick(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static readonly DateOnly First = new(2020, 1, 2);

    private static readonly Gen<DateOnly> Start = Gen.Int[0, 330].Select(n => Calendar.FirstWorkingDayFrom(First.AddDays(n)));

    private static readonly Gen<TraineeFacts> Trainee = Gen.Select(
            Gen.Int[1_000, 18_000],
            Pick(Statuses).Array[0, 4],
            Gen.Bool,
            Gen.Int[0, 19],
            Gen.Int[0, 19],
            Gen.Bool
        )
        .Select(
            (days, codes, rural, consent, pension, employee) =>
                new TraineeFacts
                {
                    BirthDate = First.AddDays(-5_000 - days),
                    Hukou = rural ? "RURAL" : "URBAN",
                    Statuses = [.. codes.Distinct().Select(c => new DatedCode(c, new DateOnly(2018, 1, 1)))],
                    Consent = consent == 0 ? null : new ConsentFacts(consent == 1 ? "OFFICIAL" : "SELF", new DateOnly(2019, 12, 1)),
                    GuardianAcknowledged = true,
                    ReceivesPension = pension == 0,
                    EmployeeOfApplicant = employee,
                }
        );

    private static readonly Gen<ClassFacts> Class = Gen.Select(
            Start,
            Gen.Int[1, 60],
            Gen.Int[1, 10],
            Pick("A", "B", "C"),
            Pick("SPECIAL", "L5", "L4", "L3", "L2", "L1"),
            Gen.Bool,
            Gen.Int[100, 9_000_000],
            Gen.Int[1, 60]
        )
        .Select(
            (start, days, hours, category, level, shortage, cost, heads) =>
            {
                var schedule = Calendar.WorkingDays(start, start.AddDays(120)).Take(days).ToDictionary(d => d, _ => hours);
                return new ClassFacts
                {
                    StartOn = start,
                    EndOn = schedule.Keys.Max(),
                    Schedule = schedule,
                    Category = category,
                    Level = level,
                    Occupation = "6-05-01-03",
                    Slot = "DAY",
                    ShortageOccupation = shortage,
                    InstitutionListed = true,
                    Prepaid = shortage,
                    ActualCost = new Yuan(cost),
                    Heads = heads,
                };
            }
        );

    private static readonly Gen<AttendanceFacts> Attendance = Gen.Select(
            Gen.Select(Gen.Int[0, 70], Gen.Int[1, 9]).Array[0, 12],
            Gen.Select(Gen.Int[0, 90], Gen.Int[1, 12]).Array[0, 6],
            Gen.Int[0, 70].Array[0, 8]
        )
        .Select(
            (absent, makeup, online) =>
                new AttendanceFacts
                {
                    AbsentHours = Spread(absent),
                    MakeUpHours = Spread(makeup),
                    OnlineDays = [.. online.Select(n => First.AddDays(n))],
                    OnlineMinutes = Spread([.. absent.Select(a => (a.Item1, a.Item2 * 37))]),
                }
        );

    private static readonly Gen<OutcomeFacts> Outcome = Gen.Select(
            Gen.Int[0, 9],
            Pick("VOCATIONAL_CERT", "SPECIAL_SKILL_CERT", "COMPLETION_CERT", "NONE"),
            Gen.Int[0, 2],
            Gen.Int[0, 90]
        )
        .Select(
            (status, certificate, resits, left) =>
                status == 0
                    ? new OutcomeFacts
                    {
                        Status = "WITHDREW",
                        WithdrewOn = First.AddDays(left),
                        Certificate = "NONE",
                    }
                    : new OutcomeFacts
                    {
                        Status = "COMPLETED",
                        Certificate = certificate,
                        Resits = resits,
                    }
        );

    private static readonly Gen<EarlierTraining[]> History = Gen.Select(
            Gen.Int[0, 700],
            Pick("APPROVED", "PAID", "REFUSED", "RECOVERED"),
            Pick("L5", "L4", "L1"),
            Gen.Int[0, 3],
            Gen.Int[0, 60_000]
        )
        .Select(
            (days, state, level, kind, fen) =>
                new EarlierTraining
                {
                    StartOn = new DateOnly(2019, 1, 2).AddDays(days),
                    State = state,
                    Occupation = kind < 2 ? (kind == 0 ? "6-05-01-03" : "4-03-02-01") : null,
                    Level = kind < 2 ? level : null,
                    Mode = kind == 2 ? "ONLINE" : null,
                    Product = kind == 3 ? "SYB" : null,
                    Amount = new Yuan(fen),
                }
        )
        .Array[0, 4];

    /// <summary>Facts of any measure of the example pack.</summary>
    public static Gen<Facts> Any { get; } =
        Gen.Select(
                Pick("M-LPT", "M-EST", "M-HEC", "M-STARTUP", "M-ENT-DIFF", "M-ENT-STOP"),
                Trainee,
                Class,
                Attendance,
                Outcome,
                History,
                Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Bool)
            )
            .Select(
                (measure, trainee, trained, attendance, outcome, history, filing) =>
                    new Facts
                    {
                        Measure = measure,
                        Trainee = trainee,
                        Class = ForMeasure(trained, measure),
                        Attendance = attendance with
                        {
                            AbsentHours = Shift(attendance.AbsentHours, trained),
                            MakeUpHours = Shift(attendance.MakeUpHours, trained),
                        },
                        Outcome = outcome,
                        Filing = new FilingFacts
                        {
                            TrainingFiledOn = trained.EndOn.AddDays(filing.Item1),
                            AllowanceFiledOn = trained.EndOn.AddDays(filing.Item2),
                            AffectedByEpidemic = filing.Item3,
                        },
                        History = history,
                        Enterprise = new EnterpriseFacts
                        {
                            Statuses = [new DatedCode("EPIDEMIC_AFFECTED", new DateOnly(2020, 1, 1))],
                            StopPeriods = [new Period(new DateOnly(2020, 1, 10), new DateOnly(2020, 3, 20))],
                        },
                    }
            );

    /// <summary>Facts of persons who are entitled to both components, with a long class fully attended but for the absences.</summary>
    public static Gen<Facts> Entitled { get; } =
        Any.Select(f =>
            f with
            {
                Measure = f.Measure is "M-LPT" or "M-HEC" ? f.Measure : "M-EST",
                Class = f.Class with { Category = "A", Level = "SPECIAL", Occupation = "6-05-01-03", Product = null, Mode = null },
                Trainee = f.Trainee with
                {
                    BirthDate = new DateOnly(2001, 3, 1),
                    Hukou = "RURAL",
                    Statuses =
                    [
                        new DatedCode("REGISTERED_POOR", new DateOnly(2018, 1, 1)),
                        new DatedCode("TWO_POST", new DateOnly(2018, 1, 1)),
                    ],
                    Consent = new ConsentFacts("SELF", new DateOnly(2019, 12, 1)),
                    ReceivesPension = false,
                },
                Filing = new FilingFacts(),
                History = [],
            }
        );

    private static ClassFacts ForMeasure(ClassFacts trained, string measure) =>
        measure switch
        {
            "M-STARTUP" => trained with { Product = "SYB", Category = null, Level = null, Occupation = null },
            "M-ENT-STOP" => trained with { Mode = "ONLINE", Category = null, Level = null, Occupation = null },
            _ => trained,
        };

    private static Dictionary<DateOnly, int> Spread((int Day, int Value)[] days) =>
        days.GroupBy(d => d.Day).ToDictionary(g => First.AddDays(g.Key), g => g.First().Value);

    /// <summary>The same days counted from the first day of the class.</summary>
    private static Dictionary<DateOnly, int> Shift(IReadOnlyDictionary<DateOnly, int> days, ClassFacts trained) =>
        days.ToDictionary(d => trained.StartOn.AddDays(d.Key.DayNumber - First.DayNumber), d => d.Value);
}
