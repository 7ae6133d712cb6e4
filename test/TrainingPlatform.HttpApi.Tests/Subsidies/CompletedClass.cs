using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Identifiers;
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
    private readonly Dictionary<string, HttpClient> _clients = [];
    private IReadOnlyList<Guid> _people = [];
    private Guid _county;
    private string? _consent;

    public Guid ClassId { get; private set; }

    public async Task<HttpClient> AsAsync(string userName) =>
        _clients.TryGetValue(userName, out var client) ? client : _clients[userName] = await host.ClientForAsync(userName);

    public async Task RunAsync(IReadOnlyList<RoadTrainee> trainees)
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        ClassId = await FindClassAsync();
        _county = (await GetAsync(Institution, "/api/app/division")).Items().Single(d => d.Text("code") == Korla).GetProperty("id").GetGuid();
        foreach (var trainee in trainees)
            await EnrolAsync(trainee);
        await VerifyAsync(trainees);
        await AdmitAsync([.. trainees.Select(NameOf)]);
        await host.MoveClockAsync(new DateOnly(2020, 4, 7));
        await PostAsync(Institution, $"/api/app/training-class/{ClassId}/start");
        await AttendAsync();
        await FinishAsync();
    }

    public async Task<JsonElement> GetAsync(string userName, string path) => await ReadAsync(await (await AsAsync(userName)).GetAsync(path), path);

    public async Task<JsonElement> PostAsync(string userName, string path, object? body = null) =>
        await ReadAsync(await (await AsAsync(userName)).PostAsJsonAsync(path, body ?? new { }), path);

    public async Task PutAsync(string userName, string path, object body) => await ReadAsync(await (await AsAsync(userName)).PutAsJsonAsync(path, body), path);

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, string path)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {path}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    private async Task<Guid> FindClassAsync()
    {
        var classes = await GetAsync(Institution, "/api/app/training-class?status=Approved&maxResultCount=100");
        return classes.GetProperty("items").EnumerateArray().Single(c => c.GetProperty("startOn").GetString() == "2020-04-07").GetProperty("id").GetGuid();
    }

    private async Task EnrolAsync(RoadTrainee trainee)
    {
        await host.WithAsync<IAccounts>(accounts =>
            accounts.CreateAsync(
                new NewAccount
                {
                    UserName = trainee.UserName,
                    Name = NameOf(trainee),
                    Password = TestLogins.Password,
                    CitizenId = Id(trainee.Sequence),
                    RoleNames = [RoleNames.Trainee],
                },
                CancellationToken.None
            )
        );
        var account = trainee.HasAccount ? "622200000000" + (1000 + trainee.Sequence) : null;
        await PutAsync(trainee.UserName, "/api/app/trainee/me", new { divisionId = _county, bankName = account is null ? null : "Bank", accountNumber = account });
        await PostAsync(trainee.UserName, "/api/app/trainee/me/fact", Fact("Status", "REGISTERED_UNEMPLOYED"));
        await PostAsync(trainee.UserName, "/api/app/trainee/me/fact", Fact("Hukou", trainee.Rural ? "RURAL" : "URBAN"));
        _consent ??= (await GetAsync(trainee.UserName, "/api/app/consent/current?purpose=Enrolment")).GetProperty("version").GetString();
        await PostAsync(trainee.UserName, "/api/app/enrolment", new { classId = ClassId, consentVersion = _consent, consentAccepted = true });
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
            await PostAsync("county-reviewer", $"/api/app/stated-fact/{fact.GetProperty("id").GetGuid()}/verify", new { source = "register", verifiedOn = "2020-04-01" });
        }
    }

    /// <summary>The people of the demo make room.</summary>
    private async Task AdmitAsync(IReadOnlyCollection<string> names)
    {
        var enrolments = (await GetAsync(Institution, $"/api/app/enrolment?classId={ClassId}&maxResultCount=100")).GetProperty("items").EnumerateArray().ToLookup(e => names.Contains(e.GetProperty("traineeName").GetString()!));
        foreach (var other in enrolments[false].Where(e => e.GetProperty("status").GetString() == "Admitted"))
            await PostAsync(Institution, $"/api/app/enrolment/{other.GetProperty("id").GetGuid()}/remove", new { reason = "goes to the next class" });
        foreach (var enrolment in enrolments[true])
            await PostAsync(Institution, $"/api/app/enrolment/{enrolment.GetProperty("id").GetGuid()}/admit");
    }

    private async Task AttendAsync()
    {
        var grid = await GetAsync("inst1-teacher", $"/api/app/attendance/class/{ClassId}");
        _people = grid.GetProperty("rows").EnumerateArray().Where(r => r.Text("leftOn") is null).Select(r => r.GetProperty("enrolmentId").GetGuid()).ToList();
        foreach (var session in grid.GetProperty("sessions").EnumerateArray())
        {
            var (id, hours) = (session.GetProperty("id").GetGuid(), session.GetProperty("hours").GetInt32());
            await host.MoveClockAsync(DateOnly.Parse(session.GetProperty("date").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
            var entries = _people.Select(p => new { enrolmentId = p, mark = "Present", hours });
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

    private static object Fact(string kind, string value) => new { kind, value, validFrom = "2020-02-10", attachmentIds = Array.Empty<Guid>() };

    private static CitizenIdNumber Id(int sequence)
    {
        var body = $"65999920010301{800 + sequence:D3}";
        return "0123456789X".Select(c => CitizenIdNumber.TryParse(body + c, out var id) ? id : null).Single(id => id is not null)!;
    }
}
