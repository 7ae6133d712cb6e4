using System.Globalization;
using System.Text;
using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>Two classes of the same people, one by day and one in the evening of the same days.</summary>
internal sealed record ClassPair(Guid Day, Guid Evening, IReadOnlyList<string> Trainees);

/// <summary>Brings classes of one county through the public use cases to the point where clients begin to fight over their money.</summary>
/// <remarks>Both classes of a pair earn the same people an allowance on the same days: each day may be paid once.</remarks>
internal sealed class CrashSeed(PlatformHost host, TextWriter output)
{
    public const string Institution = "inst1-admin";
    public const string Reviewer = "county-reviewer";
    public const string Leader = "county-leader";
    public const string County = "652801";
    private const string Teacher = "inst1-teacher";
    private const string Examiner = "inst1-examiner";
    private const int Pairs = 4;
    private const int PeopleOfAPair = 20;
    private const int Seats = 20;

    /// <summary>Less than all lines cost: who reserves last finds too little.</summary>
    private static readonly (string Fund, string Amount)[] Budget = [("SKILLS_ACTION_SPECIAL_ACCOUNT", "40000.00"), ("EMPLOYMENT_SUBSIDY_FUND", "6000.00")];

    private readonly List<ClassPair> _pairs = [];

    public Desk Desk { get; } = new(host);

    /// <summary>The pair whose claims nobody has filed yet.</summary>
    public ClassPair Unclaimed => _pairs[^1];

    public IReadOnlyList<string> Trainees => [.. _pairs.SelectMany(p => p.Trainees)];

    public async Task RunAsync()
    {
        await CompleteAsync(Pairs, PeopleOfAPair);
        await ClaimAsync([.. _pairs.SkipLast(1)]);
        await PublishAsync();
        await BudgetAsync();
        foreach (var officer in (string[])["finance-preparer", "finance-releaser"])
            await Desk.AsAsync(officer);
        output.WriteLine(FormattableString.Invariant($"seeded: {Pairs * 2} classes of {PeopleOfAPair} people, {(Pairs - 1) * PeopleOfAPair * 4} lines through their public notice"));
    }

    /// <summary>So many pairs of classes from their filing to their end, everybody present and certified.</summary>
    public async Task CompleteAsync(int pairs, int people)
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        var (day, evening) = (await CourseAsync("6-05-01-02"), await CourseAsync("4-03-02-01"));
        for (var i = 0; i < pairs; i++)
            await PairAsync(Enumerable.Range(i * people, people), day, evening);
        await VerifyFactsAsync();
        await TeachAsync();
    }

    private async Task<Guid> CourseAsync(string occupationCode)
    {
        var course = new { name = "Crash " + occupationCode, occupationCode, level = "L5", measure = "M-EST", theoryHours = 20, practiceHours = 40, syllabus = "All of it" };
        var id = Desk.Id(await Desk.PostAsync(Institution, "/api/app/course", course));
        await Desk.PostAsync(Institution, $"/api/app/course/{id}/submit");
        await Desk.PostAsync(Reviewer, $"/api/app/course/{id}/approve");
        return id;
    }

    private async Task PairAsync(IEnumerable<int> people, Guid dayCourse, Guid eveningCourse)
    {
        var day = await ClassAsync(dayCourse, $"Crash day {_pairs.Count}", "DAY", 8);
        var evening = await ClassAsync(eveningCourse, $"Crash evening {_pairs.Count}", "EVENING", 4);
        var names = new List<string>();
        foreach (var person in people)
        {
            names.Add("crash-" + person);
            await EnrolAsync(names[^1], person, day, evening);
        }
        _pairs.Add(new ClassPair(day, evening, names));
    }

    private async Task<Guid> ClassAsync(Guid courseId, string name, string slot, int hoursPerDay)
    {
        var filing = new
        {
            courseId,
            name,
            startOn = "2020-05-06",
            endOn = "2020-06-30",
            slot,
            hoursPerDay,
            capacity = Seats,
            site = "Hall",
            prepaid = false,
            instructorUserId = await UserAsync(Teacher),
            examinerUserId = await UserAsync(Examiner),
        };
        var id = Desk.Id(await Desk.PostAsync(Institution, "/api/app/training-class", filing));
        await Desk.PostAsync(Institution, $"/api/app/training-class/{id}/submit");
        await Desk.PostAsync(Reviewer, $"/api/app/training-class/{id}/approve");
        return id;
    }

    private Task<Guid?> UserAsync(string userName) => host.WithAsync<IAccounts, Guid?>(a => a.FindByUserNameAsync(userName, CancellationToken.None));

    private async Task EnrolAsync(string userName, int sequence, params Guid[] classes)
    {
        var account = new NewAccount
        {
            UserName = userName,
            Name = "Crash " + sequence,
            Password = TestLogins.Password,
            CitizenId = CitizenIdNumber.TryParse(TestPeople.IdNumber(sequence + 1, "19910203"), out var id) ? id : null,
            RoleNames = [RoleNames.Trainee],
        };
        await host.WithAsync<IAccounts>(a => a.CreateAsync(account, CancellationToken.None));
        var county = await host.WithAsync<IDivisionTree, Guid>(t => Task.FromResult(t.FindByCode(County, new DateOnly(2020, 4, 1))!.Id));
        var accountNumber = "62220000009" + sequence.ToString("D5", CultureInfo.InvariantCulture);
        await Desk.PutAsync(userName, "/api/app/trainee/me", new { divisionId = county, bankName = "Bank", accountNumber });
        await Desk.PostAsync(userName, "/api/app/trainee/me/fact", new { kind = "Status", value = "REGISTERED_POOR", validFrom = "2020-02-10", attachmentIds = Array.Empty<Guid>() });
        var consentVersion = (await Desk.GetAsync(userName, "/api/app/consent/current?purpose=Enrolment")).GetProperty("version").GetString();
        foreach (var classId in classes)
            await Desk.PostAsync(userName, "/api/app/enrolment", new { classId, consentVersion, consentAccepted = true });
    }

    private async Task VerifyFactsAsync()
    {
        var facts = await Desk.GetAsync(Reviewer, "/api/app/stated-fact?status=Stated&maxResultCount=1000");
        foreach (var fact in Desk.Items(facts).Where(f => f.GetProperty("traineeName").GetString()!.StartsWith("Crash ", StringComparison.Ordinal)))
            await Desk.PostAsync(Reviewer, $"/api/app/stated-fact/{Desk.Id(fact)}/verify", new { source = "register", verifiedOn = "2020-04-01" });
    }

    /// <summary>Day after day through all classes, so that the clock moves forward only.</summary>
    private async Task TeachAsync()
    {
        var classes = _pairs.SelectMany(p => (Guid[])[p.Day, p.Evening]).ToList();
        var enrolments = new Dictionary<Guid, List<Guid>>();
        foreach (var id in classes)
        {
            enrolments[id] = [.. Desk.Items(await Desk.GetAsync(Institution, $"/api/app/enrolment?classId={id}&maxResultCount=100")).Select(Desk.Id)];
            foreach (var enrolment in enrolments[id])
                await Desk.PostAsync(Institution, $"/api/app/enrolment/{enrolment}/admit");
        }
        await host.MoveClockAsync(new DateOnly(2020, 5, 6));
        var sessions = new List<(string Date, Guid Class, Guid Id, int Hours)>();
        foreach (var id in classes)
        {
            await Desk.PostAsync(Institution, $"/api/app/training-class/{id}/start");
            var grid = await Desk.GetAsync(Teacher, $"/api/app/attendance/class/{id}");
            sessions.AddRange(Desk.Items(grid, "sessions").Select(s => (s.GetProperty("date").GetString()!, id, Desk.Id(s), s.GetProperty("hours").GetInt32())));
        }
        foreach (var day in sessions.GroupBy(s => s.Date).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            await host.MoveClockAsync(DateOnly.Parse(day.Key, CultureInfo.InvariantCulture));
            foreach (var session in day)
            {
                var entries = enrolments[session.Class].Select(enrolmentId => new { enrolmentId, mark = "Present", hours = session.Hours });
                await Desk.PutAsync(Teacher, $"/api/app/attendance/session/{session.Id}", new { entries });
                await Desk.PostAsync(Teacher, $"/api/app/attendance/session/{session.Id}/close");
            }
        }
        await host.MoveClockAsync(new DateOnly(2020, 7, 1));
        foreach (var id in classes)
            await FinishAsync(id, enrolments[id]);
    }

    private async Task FinishAsync(Guid classId, IReadOnlyList<Guid> enrolments)
    {
        await Desk.PostAsync(Institution, $"/api/app/training-class/{classId}/end-teaching");
        var results = enrolments.Select(id => new { enrolmentId = id, theoryScore = 80, practiceScore = 85, passed = true, certificate = "VOCATIONAL_CERT", certificateNumber = $"CRASH-{id:N}", resits = 0 });
        await Desk.PutAsync(Examiner, $"/api/app/assessment/class/{classId}", new { results });
        await Desk.PostAsync(Examiner, $"/api/app/assessment/class/{classId}/confirm");
        await Desk.PostAsync(Institution, $"/api/app/training-class/{classId}/complete");
    }

    /// <summary>The institution files, the people confirm, and two officers review.</summary>
    private async Task ClaimAsync(IReadOnlyList<ClassPair> pairs)
    {
        foreach (var classId in pairs.SelectMany(p => (Guid[])[p.Day, p.Evening]))
        {
            var claim = Desk.Id(await Desk.PostAsync(Institution, "/api/app/subsidy-claim", new { classId }));
            await Desk.PostAsync(Institution, $"/api/app/subsidy-claim/{claim}/submit");
            await ReviewAsync(claim);
        }
        foreach (var trainee in pairs.SelectMany(p => p.Trainees))
        foreach (var line in Desk.Items(await Desk.GetAsync(trainee, "/api/app/living-allowance/mine")))
            await Desk.PostAsync(trainee, $"/api/app/living-allowance/{line.GetProperty("lineId").GetGuid()}/confirm");
        foreach (var classId in pairs.SelectMany(p => (Guid[])[p.Day, p.Evening]))
        {
            var allowance = await Desk.GetAsync(Reviewer, $"/api/app/subsidy-claim?kind=LivingAllowance&classId={classId}");
            await ReviewAsync(Desk.Id(Desk.Items(allowance).Single()));
        }
    }

    private async Task ReviewAsync(Guid claim)
    {
        foreach (var (who, step, awaited) in ((string, string, string)[])[(Reviewer, "first-review", "FirstReview"), (Leader, "second-review", "SecondReview")])
            await Desk.PostAsync(who, $"/api/app/subsidy-claim/{claim}/{step}", Passes(await Desk.GetAsync(who, $"/api/app/subsidy-claim/{claim}"), awaited));
    }

    /// <summary>Passes every line that awaits the step.</summary>
    public static object Passes(JsonElement claim, string awaited) =>
        new
        {
            decisions = Desk.Items(claim, "lines")
                .Where(l => l.GetProperty("awaitedStep").GetString() == awaited)
                .Select(l => new { lineId = Desk.Id(l), decision = "Pass" })
                .ToList(),
        };

    private async Task PublishAsync()
    {
        var notices = new List<Guid>();
        foreach (var kind in (string[])["TrainingSubsidy", "LivingAllowance"])
        {
            var lineIds = new List<Guid>();
            foreach (var row in Desk.Items(await Desk.GetAsync(Reviewer, $"/api/app/subsidy-claim?kind={kind}&maxResultCount=100")))
            {
                var claim = await Desk.GetAsync(Reviewer, $"/api/app/subsidy-claim/{Desk.Id(row)}");
                if (claim.GetProperty("className").GetString()!.StartsWith("Crash ", StringComparison.Ordinal))
                    lineIds.AddRange(Desk.Items(claim, "lines").Where(l => l.GetProperty("status").GetString() == "SecondPassed").Select(Desk.Id));
            }
            notices.Add(Desk.Id(await Desk.PostAsync(Reviewer, "/api/app/publicity-notice", new { kind, lineIds, contactPhone = "0996-0000000" })));
        }
        await host.MoveClockAsync(new DateOnly(2020, 7, 15));
        foreach (var notice in notices)
            await Desk.PostAsync(Reviewer, $"/api/app/publicity-notice/{notice}/close");
    }

    private async Task BudgetAsync()
    {
        var rows = Budget.Select(b => $"2020,{b.Fund},{County},{b.Amount}");
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes("年度,资金来源,行政区划代码,下达金额（元）\n" + string.Join('\n', rows))), "file", "budget.csv" },
            { new StringContent("true"), "apply" },
        };
        var answer = await Desk.SendAsync("region-admin", "/api/app/report/budget/import", form);
        if (answer.TryGetProperty("faults", out var faults) && faults.GetArrayLength() > 0)
            throw new InvalidOperationException("the budget was refused: " + faults);
    }
}
