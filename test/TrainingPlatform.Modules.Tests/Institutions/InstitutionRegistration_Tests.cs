using System.Net;
using System.Net.Http.Headers;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Institutions;

/// <summary>From registration to the public catalogue, through HTTP with real logins.</summary>
public class InstitutionRegistration_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Right = "52652801MJDEM0057P";
    private const string WrongCheck = "52652801MJDEM0057Q";

    [Fact]
    public async Task A_registered_institution_is_checked_by_its_county_and_then_stands_in_the_catalogue()
    {
        var institution = await NewAdminAsync("road");
        var reviewer = await host.ClientForAsync("county-reviewer");

        var draft = await institution.MustAsync("/api/app/institution", await FormAsync(Right));
        draft.Text("status").ShouldBe("Draft");
        draft.Text("contactPhoneMask").ShouldBe("130******09");
        draft.Text("accountMask").ShouldBe("****0055");
        (await institution.FetchAsync("/api/app/institution/mine")).Id.ShouldBe(draft.Id);
        (await institution.MustAsync($"/api/app/institution/{draft.Id}/submit")).Text("status").ShouldBe("Submitted");

        var reasons = new[]
        {
            new { code = "Institution.LicenceMissing", text = (string?)null },
            new { code = "Institution.Other", text = (string?)"page 2" },
        };
        var returned = await reviewer.MustAsync($"/api/app/institution/{draft.Id}/return", new { reasons });
        returned.Body.GetProperty("returnReasons").GetArrayLength().ShouldBe(2);
        await institution.MustAsync($"/api/app/institution/{draft.Id}/submit");
        var approved = await reviewer.MustAsync(
            $"/api/app/institution/{draft.Id}/approve",
            new { listedFrom = "2020-04-01", listedTo = "2021-12-31" }
        );

        approved.Text("status").ShouldBe("Listed");
        approved
            .Body.GetProperty("history")
            .EnumerateArray()
            .Select(h => h.GetProperty("action").GetString())
            .ShouldBe(["Registered", "Submitted", "Returned", "Submitted", "Listed"]);
        approved.Body.GetProperty("history")[4].GetProperty("byName").GetString().ShouldNotBeNullOrEmpty();
        var directory = await host.CreateClient().FetchAsync("/api/app/institution/directory?filter=road&maxResultCount=100");
        directory.Items.ShouldHaveSingleItem().GetProperty("id").GetGuid().ShouldBe(draft.Id);
    }

    [Fact]
    public async Task A_code_of_wrong_form_is_refused_even_with_a_reason()
    {
        var institution = await NewAdminAsync("form");

        var answer = await institution.SendAsync("/api/app/institution", await FormAsync("52652801MJDEM00", "as on the licence"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.FaultMembers.ShouldBe(["socialCreditCode"]);
    }

    [Fact]
    public async Task A_wrong_check_character_needs_a_reason()
    {
        var institution = await NewAdminAsync("check");

        (await institution.SendAsync("/api/app/institution", await FormAsync(WrongCheck))).FaultMembers.ShouldBe(["socialCreditCode"]);
        var registered = await institution.MustAsync("/api/app/institution", await FormAsync(WrongCheck, "as on the licence of 2015"));

        registered.Text("codeOverrideReason").ShouldBe("as on the licence of 2015");
    }

    [Fact]
    public async Task A_code_that_is_active_elsewhere_is_refused()
    {
        var institution = await NewAdminAsync("taken");

        var answer = await institution.SendAsync("/api/app/institution", await FormAsync("52652801MJDEM0014A"));

        answer.FaultMembers.ShouldBe(["socialCreditCode"]);
    }

    [Fact]
    public async Task All_faults_of_the_form_come_at_once()
    {
        var institution = await NewAdminAsync("faults");

        var answer = await institution.SendAsync(
            "/api/app/institution",
            new
            {
                name = "",
                socialCreditCode = Right,
                contactPhone = "12",
                accountNumber = "abc",
            }
        );

        answer.FaultMembers.ShouldBe(
            [
                "name",
                "legalRepresentative",
                "contactName",
                "address",
                "accountName",
                "bankName",
                "divisionId",
                "contactPhone",
                "accountNumber",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task The_other_county_neither_sees_nor_approves_it()
    {
        var id = await IdOfAsync("inst4-admin");
        var other = await host.ClientForAsync("county-reviewer-2");

        (await other.FetchAsync($"/api/app/institution/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.SendAsync($"/api/app/institution/{id}/approve", new { listedFrom = "2020-04-01" })).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task An_institution_cannot_approve_itself()
    {
        var institution = await host.ClientForAsync("inst4-admin");

        var answer = await institution.SendAsync(
            $"/api/app/institution/{await IdOfAsync("inst4-admin")}/approve",
            new { listedFrom = "2020-04-01" }
        );

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_edited_an_older_version_is_told_so()
    {
        var institution = await NewAdminAsync("stale");
        var form = await FormAsync("91652801MA7DEM050A");
        var draft = await institution.SendAsync("/api/app/institution", form);
        draft.Status.ShouldBe(HttpStatusCode.OK, draft.Body.ToString());

        var answer = await institution.ReplaceAsync($"/api/app/institution/{draft.Id}", form with { ConcurrencyStamp = "old" });

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Evidence_is_kept_by_content_type_and_given_back_unchanged()
    {
        var institution = await NewAdminAsync("files");
        var id = (await institution.MustAsync("/api/app/institution", await FormAsync("91652801MA7DEM060B"))).Id;
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

        (await UploadAsync(institution, id, "plain words"u8.ToArray())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await UploadAsync(institution, id, png)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var attachment = (await institution.FetchAsync($"/api/app/institution/{id}")).Body.GetProperty("attachments")[0];
        attachment.GetProperty("contentType").GetString().ShouldBe("image/png");
        (await institution.GetByteArrayAsync($"/api/app/institution/{id}/attachment/{attachment.GetProperty("id").GetGuid()}")).ShouldBe(
            png
        );
    }

    [Fact]
    public async Task An_institution_opens_accounts_for_its_own_instructors()
    {
        var institution = await host.ClientForAsync("inst1-admin");

        var created = await institution.MustAsync(
            "/api/app/institution/staff",
            new
            {
                name = "Zhang San",
                userName = "inst1-teacher-b",
                password = TestLogins.Password,
                role = "instructor",
            }
        );

        created.Body.GetProperty("roles")[0].GetString().ShouldBe("instructor");
        var staff = await institution.FetchAsync("/api/app/institution/staff");
        staff.Items.Select(s => s.GetProperty("userName").GetString()).ShouldContain("inst1-teacher-b");
        (
            await institution.SendAsync(
                "/api/app/institution/staff",
                new
                {
                    name = "X",
                    userName = "x-officer",
                    password = TestLogins.Password,
                    role = "county-reviewer",
                }
            )
        ).FaultMembers.ShouldBe(["role"]);
    }

    private static Task<HttpResponseMessage> UploadAsync(HttpClient client, Guid id, byte[] content)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        var form = new MultipartFormDataContent { { new StringContent("Licence"), "kind" }, { file, "file", "licence.png" } };
        return client.PostAsync($"/api/app/institution/{id}/attachment", form);
    }

    private async Task<Guid> IdOfAsync(string admin) =>
        (await (await host.ClientForAsync(admin)).FetchAsync("/api/app/institution/mine")).Id;

    private async Task<HttpClient> NewAdminAsync(string name)
    {
        await host.WithAsync<IAccounts>(a =>
            a.CreateAsync(
                new NewAccount
                {
                    UserName = name,
                    Name = name,
                    Password = TestLogins.Password,
                    RoleNames = [RoleNames.InstitutionAdmin],
                },
                TestContext.Current.CancellationToken
            )
        );
        return await host.ClientForAsync(name);
    }

    private async Task<Form> FormAsync(string code, string? reason = null)
    {
        var korla = await host.WithAsync<IDivisionTree, Guid>(d => Task.FromResult(d.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id));
        return new Form
        {
            SocialCreditCode = code,
            CodeOverrideReason = reason,
            DivisionId = korla,
        };
    }

    private sealed record Form
    {
        public string Name { get; init; } = "Demo school on the road";

        public required string SocialCreditCode { get; init; }

        public string? CodeOverrideReason { get; init; }

        public string Kind { get; init; } = "TrainingSchool";

        public required Guid DivisionId { get; init; }

        public string LegalRepresentative { get; init; } = "Li Wei";

        public string ContactName { get; init; } = "Wang Fang";

        public string ContactPhone { get; init; } = "13000000009";

        public string Address { get; init; } = "1 Demo Street";

        public string AccountName { get; init; } = "Demo school";

        public string BankName { get; init; } = "Demo bank";

        public string AccountNumber { get; init; } = "6200000000000000055";

        public string[] OccupationCodes { get; init; } = ["6-05-01-03"];

        public bool CommitmentAccepted { get; init; } = true;

        public string? ConcurrencyStamp { get; init; }
    }
}
