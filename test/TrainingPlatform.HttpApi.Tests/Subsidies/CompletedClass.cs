using System.Text.Json;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>A trainee of the road: who, and what is still missing.</summary>
internal sealed record RoadTrainee(string UserName, int Sequence, bool Rural, bool VerifyHukou, bool HasAccount);

/// <summary>
/// Takes the approved demo class of 7 April 2020 (40 days, 320 hours) over HTTP, with the logins of different people, from enrolment to
/// completion. The business clock walks with the sessions.
/// </summary>
internal sealed class CompletedClass(PlatformHost host)
{
    private const string Institution = "inst1-admin";
    private const string Korla = "652801";
    private const string FactsFrom = "2020-02-10";
    private IReadOnlyList<Guid> _people = [];

    public Guid ClassId { get; private set; }

    public Http Http { get; } = new(host);

    public Task<HttpClient> AsAsync(string userName) => Http.AsAsync(userName);

    public async Task RunAsync(IReadOnlyList<RoadTrainee> trainees)
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        ClassId = await FindClassAsync();
        foreach (var trainee in trainees)
            await EnrolAsync(trainee);
        await VerifyAsync(trainees);
        await AdmitAsync([.. trainees.Select(NameOf)]);
        await host.MoveClockAsync(new DateOnly(2020, 4, 7));
        await PostAsync(Institution, $"/api/app/training-class/{ClassId}/start");
        await AttendAsync();
        await FinishAsync();
    }

    public Task<JsonElement> GetAsync(string userName, string path) => Http.GetAsync(userName, path);

    public Task<JsonElement> PostAsync(string userName, string path, object? body = null) => Http.PostAsync(userName, path, body);

    public Task<JsonElement> PutAsync(string userName, string path, object body) => Http.PutAsync(userName, path, body);

    private async Task<Guid> FindClassAsync()
    {
        var classes = await GetAsync(Institution, "/api/app/training-class?status=Approved&maxResultCount=100");
        return classes
            .GetProperty("items")
            .EnumerateArray()
            .Single(c => c.GetProperty("startOn").GetString() == "2020-04-07")
            .GetProperty("id")
            .GetGuid();
    }

    private async Task EnrolAsync(RoadTrainee trainee)
    {
        await host.OpenTraineeAsync(trainee.UserName, NameOf(trainee), TestPeople.IdNumber(800 + trainee.Sequence, "20010301"));
        await Http.RegisterAsync(trainee.UserName, Korla, trainee.HasAccount ? "622200000000" + (1000 + trainee.Sequence) : null);
        await Http.StateAsync(trainee.UserName, "Status", "REGISTERED_UNEMPLOYED", FactsFrom);
        await Http.StateAsync(trainee.UserName, "Hukou", trainee.Rural ? "RURAL" : "URBAN", FactsFrom);
        await Http.EnrolAsync(trainee.UserName, ClassId);
    }

    private async Task VerifyAsync(IReadOnlyList<RoadTrainee> trainees)
    {
        var unverified = trainees.Where(t => !t.VerifyHukou).Select(NameOf).ToList();
        var facts = await GetAsync("county-reviewer", "/api/app/stated-fact?status=Stated&maxResultCount=1000");
        var mine = trainees.Select(NameOf).ToList();
        foreach (var fact in facts.GetProperty("items").EnumerateArray())
        {
            var name = fact.GetProperty("traineeName").GetString()!;
            if (!mine.Contains(name) || (fact.GetProperty("kind").GetString() == "Hukou" && unverified.Contains(name)))
                continue;
            await PostAsync(
                "county-reviewer",
                $"/api/app/stated-fact/{fact.GetProperty("id").GetGuid()}/verify",
                new { source = "register", verifiedOn = "2020-04-01" }
            );
        }
    }

    /// <summary>The people of the demo make room.</summary>
    private async Task AdmitAsync(IReadOnlyCollection<string> names)
    {
        var enrolments = (await GetAsync(Institution, $"/api/app/enrolment?classId={ClassId}&maxResultCount=100"))
            .GetProperty("items")
            .EnumerateArray()
            .ToLookup(e => names.Contains(e.GetProperty("traineeName").GetString()!));
        foreach (var other in enrolments[false].Where(e => e.GetProperty("status").GetString() == "Admitted"))
            await PostAsync(
                Institution,
                $"/api/app/enrolment/{other.GetProperty("id").GetGuid()}/remove",
                new { reason = "goes to the next class" }
            );
        foreach (var enrolment in enrolments[true])
            await PostAsync(Institution, $"/api/app/enrolment/{enrolment.GetProperty("id").GetGuid()}/admit");
    }

    private async Task AttendAsync()
    {
        var grid = await GetAsync("inst1-teacher", $"/api/app/attendance/class/{ClassId}");
        _people = grid.GetProperty("rows")
            .EnumerateArray()
            .Where(r => r.Text("leftOn") is null)
            .Select(r => r.GetProperty("enrolmentId").GetGuid())
            .ToList();
        foreach (var session in grid.GetProperty("sessions").EnumerateArray())
        {
            var (id, hours) = (session.GetProperty("id").GetGuid(), session.GetProperty("hours").GetInt32());
            await host.MoveClockAsync(
                DateOnly.Parse(session.GetProperty("date").GetString()!, System.Globalization.CultureInfo.InvariantCulture)
            );
            var entries = _people.Select(p => new
            {
                enrolmentId = p,
                mark = "Present",
                hours,
            });
            await PutAsync("inst1-teacher", $"/api/app/attendance/session/{id}", new { entries });
            await PostAsync("inst1-teacher", $"/api/app/attendance/session/{id}/close");
        }
    }

    private async Task FinishAsync()
    {
        await host.MoveClockAsync(new DateOnly(2020, 6, 10));
        await PostAsync(Institution, $"/api/app/training-class/{ClassId}/end-teaching");
        var results = _people
            .Select(
                (id, i) =>
                    new
                    {
                        enrolmentId = id,
                        theoryScore = 80,
                        practiceScore = 85,
                        passed = true,
                        certificate = "VOCATIONAL_CERT",
                        certificateNumber = "CERT-2020-" + (100 + i),
                        resits = 0,
                    }
            )
            .ToList();
        await PutAsync("inst1-examiner", $"/api/app/assessment/class/{ClassId}", new { results });
        await PostAsync("inst1-examiner", $"/api/app/assessment/class/{ClassId}/confirm");
        await PostAsync(Institution, $"/api/app/training-class/{ClassId}/complete");
    }

    private static string NameOf(RoadTrainee trainee) => "Trainee " + trainee.Sequence;
}
