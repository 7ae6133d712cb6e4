using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

/// <summary>From registration to admission through HTTP with real logins, and who may do none of it.</summary>
public class EnrolmentRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Enrolments = "/api/app/enrolment";

    [Fact]
    public async Task Anybody_reads_the_consent_text()
    {
        using var anonymous = host.CreateClient();

        var consent = await anonymous.FetchAsync("/api/app/consent/current?purpose=Enrolment");

        (consent.Status, consent.Text("textKey")).ShouldBe((HttpStatusCode.OK, "Consent:Enrolment.1"));
        consent.Body.GetProperty("points").GetArrayLength().ShouldBe(7);
        (await anonymous.FetchAsync(Enrolments + "/mine")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_person_registers_states_with_evidence_enrols_is_verified_and_admitted()
    {
        var trainee = await NewPersonAsync("road-1", 201);
        var officer = await host.ClientForAsync("county-reviewer");
        var institution = await host.ClientForAsync("inst1-admin");
        (await trainee.FetchAsync("/api/app/trainee/me")).Status.ShouldBe(HttpStatusCode.NoContent);
        var county = await CountyAsync("652801");
        var me = await trainee.ReplaceAsync(
            "/api/app/trainee/me",
            new
            {
                divisionId = county,
                bankName = "Bank",
                accountNumber = "6222020000009999",
            }
        );
        (me.Text("idMask"), me.Text("accountMask"), me.Text("birthDate")).ShouldBe(
            ("659*************" + me.Text("idMask")![^2..], "****9999", "2001-03-01")
        );

        var file = await UploadAsync(trainee, "Status", "%PDF-1.4 unemployment record");
        var stated = await trainee.MustAsync("/api/app/trainee/me/fact", Fact("Status", "REGISTERED_UNEMPLOYED", file.Id));
        var enrolment = await trainee.MustAsync(Enrolments, await ApplicationAsync());

        (enrolment.Text("status"), enrolment.Body.GetProperty("openFacts").GetInt32()).ShouldBe(("Applied", 1));
        var waiting = (await officer.FetchAsync("/api/app/stated-fact?status=Stated&maxResultCount=100")).Items.Single(f =>
            f.GetProperty("id").GetGuid() == stated.Id
        );
        waiting.GetProperty("enrolmentId").GetGuid().ShouldBe(enrolment.Id);
        (await officer.FetchAsync($"/api/app/stated-fact/{stated.Id}/attachment/{file.Id}")).Status.ShouldBe(HttpStatusCode.OK);
        var verified = await officer.MustAsync(
            $"/api/app/stated-fact/{stated.Id}/verify",
            new { source = "Register", verifiedOn = "2020-04-01" }
        );
        verified.Text("status").ShouldBe("Verified");
        (await institution.MustAsync($"{Enrolments}/{enrolment.Id}/admit")).Text("status").ShouldBe("Admitted");
        var mine = (await trainee.FetchAsync(Enrolments + "/mine")).Items.ShouldHaveSingleItem();
        mine.GetProperty("nextSession").GetProperty("date").GetString().ShouldBe("2020-04-07");
        mine.GetProperty("history").GetArrayLength().ShouldBe(2);

        (await trainee.MustAsync($"{Enrolments}/{enrolment.Id}/withdraw")).Text("status").ShouldBe("Withdrawn");
    }

    [Theory]
    [InlineData("region-admin")]
    [InlineData("policy-editor")]
    [InlineData("policy-publisher")]
    [InlineData("county-reviewer")]
    [InlineData("county-leader")]
    [InlineData("prefecture-reviewer")]
    [InlineData("finance-preparer")]
    [InlineData("finance-releaser")]
    [InlineData("auditor")]
    [InlineData("development-reform")]
    [InlineData("enterprise-hr")]
    [InlineData("inst1-admin")]
    [InlineData("inst1-teacher")]
    [InlineData("inst1-examiner")]
    public async Task No_other_role_enrols_anybody(string login)
    {
        var client = await host.ClientForAsync(login);
        var before = await CountAsync();

        var answer = await client.SendAsync(Enrolments, await ApplicationAsync());

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_second_account_of_the_person_cannot_verify_though_it_is_an_officers()
    {
        var trainee = await NewPersonAsync("road-2", 202);
        var county = await CountyAsync("652801");
        await trainee.ReplaceAsync("/api/app/trainee/me", new { divisionId = county });
        var stated = await trainee.MustAsync("/api/app/trainee/me/fact", Fact("Status", "REGISTERED_UNEMPLOYED"));
        await CreateAsync(
            new()
            {
                UserName = "road-2-officer",
                Name = "Officer",
                Password = TestLogins.Password,
                RoleNames = [RoleNames.CountyReviewer],
                DivisionId = county,
                CitizenId = TrainingRig.NumberOf(20010301, 202),
            }
        );
        var officer = await host.ClientForAsync("road-2-officer");

        var answer = await officer.SendAsync(
            $"/api/app/stated-fact/{stated.Id}/verify",
            new { source = "Register", verifiedOn = "2020-04-01" }
        );

        (answer.Status, answer.ErrorCode).ShouldBe((HttpStatusCode.Forbidden, TrainingErrorCodes.FactVerifiedByThePerson));
    }

    [Fact]
    public async Task Facts_are_out_of_reach_of_the_institution_and_of_the_other_county()
    {
        var trainee = await NewPersonAsync("road-3", 203);
        await trainee.ReplaceAsync("/api/app/trainee/me", new { divisionId = await CountyAsync("652801") });
        var stated = await trainee.MustAsync("/api/app/trainee/me/fact", Fact("Hukou", "RURAL"));

        (await (await host.ClientForAsync("inst1-admin")).FetchAsync("/api/app/stated-fact")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var other = await host.ClientForAsync("county-reviewer-2");
        (await other.FetchAsync($"/api/app/stated-fact/{stated.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.SendAsync($"/api/app/stated-fact/{stated.Id}/refuse", new { reason = "x" })).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Faults_of_the_form_stand_at_their_fields_in_Chinese()
    {
        var trainee = await NewPersonAsync("road-4", 204);

        var answer = await trainee.ReplaceAsync(
            "/api/app/trainee/me",
            new { divisionId = await CountyAsync("652800"), accountNumber = "12" }
        );

        answer.FaultMembers.ShouldBe(["divisionId", "accountNumber", "bankName"]);
        var messages = answer
            .Body.GetProperty("error")
            .GetProperty("validationErrors")
            .EnumerateArray()
            .Select(e => e.GetProperty("message").GetString()!);
        messages.ShouldAllBe(m => !m.Contains("TrainingPlatform"));
    }

    [Fact]
    public async Task The_seeded_person_of_case_LPT_02_sees_the_own_record_and_enrolment()
    {
        var trainee = await host.ClientForAsync("trainee1");

        var me = await trainee.FetchAsync("/api/app/trainee/me");

        me.Text("birthDate").ShouldBe("2001-03-01");
        me.Body.GetProperty("facts").EnumerateArray().ShouldAllBe(f => f.GetProperty("status").GetString() == "Verified");
        (await trainee.FetchAsync(Enrolments + "/mine"))
            .Items.ShouldHaveSingleItem()
            .GetProperty("status")
            .GetString()
            .ShouldBe("Admitted");
        (await trainee.FetchAsync(Enrolments + "?maxResultCount=100")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<HttpClient> NewPersonAsync(string login, int sequence)
    {
        var id = TrainingRig.NumberOf(20010301, sequence);
        await CreateAsync(
            new()
            {
                UserName = login,
                Name = "Person",
                Password = TestLogins.Password,
                RoleNames = [RoleNames.Trainee],
                CitizenId = id,
            }
        );
        return await host.ClientForAsync(login);
    }

    private Task<Guid> CreateAsync(NewAccount account) => host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, Ct));

    private Task<Guid> CountyAsync(string code) =>
        host.WithAsync<IDivisionTree, Guid>(d => Task.FromResult(d.FindByCode(code, new DateOnly(2020, 4, 1))!.Id));

    private Task<int> CountAsync() => host.WithAsync<TrainingPlatformDbContext, int>(db => db.Set<Enrolment>().CountAsync(Ct));

    private async Task<object> ApplicationAsync()
    {
        var classId = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<TrainingClass>()
                .Where(c => c.Status == TrainingClassStatus.Approved && c.StartOn == new DateOnly(2020, 4, 7))
                .Select(c => c.Id)
                .FirstAsync(Ct)
        );
        return new
        {
            classId,
            consentVersion = "1",
            consentAccepted = true,
        };
    }

    private static object Fact(string kind, string value, params Guid[] attachmentIds) =>
        new
        {
            kind,
            value,
            validFrom = "2020-02-10",
            attachmentIds,
        };

    private static async Task<Answer> UploadAsync(HttpClient client, string kind, string content)
    {
        using var part = new ByteArrayContent(Encoding.ASCII.GetBytes(content));
        part.Headers.ContentType = MediaTypeHeaderValue.Parse("application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(kind), "kind" }, { part, "file", "record.pdf" } };
        using var response = await client.PostAsync("/api/app/trainee/me/attachment", form, Ct);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new Answer(
            response.StatusCode,
            System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(await response.Content.ReadAsStringAsync(Ct))
        );
    }
}
