using System.Net;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class Users_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Users = "/api/identity/users";

    /// <summary>Each of these is bound on ABP's users page.</summary>
    [Theory]
    [InlineData("id")]
    [InlineData("tenantId")]
    [InlineData("userName")]
    [InlineData("name")]
    [InlineData("surname")]
    [InlineData("email")]
    [InlineData("emailConfirmed")]
    [InlineData("phoneNumber")]
    [InlineData("phoneNumberConfirmed")]
    [InlineData("isActive")]
    [InlineData("lockoutEnabled")]
    [InlineData("lockoutEnd")]
    [InlineData("concurrencyStamp")]
    [InlineData("creationTime")]
    [InlineData("creatorId")]
    [InlineData("lastModificationTime")]
    [InlineData("isDeleted")]
    [InlineData("extraProperties")]
    public async Task Lists_users_with_every_field_of_the_page(string field)
    {
        var admin = await host.ClientForAsync("region-admin");

        var page = await admin.Get(Users + "?sorting=userName%20asc&skipCount=0&maxResultCount=10").JsonAsync();

        page.GetProperty("totalCount").GetInt64().ShouldBeGreaterThan(10);
        page.Items().Count().ShouldBe(10);
        page.Items().First().TryGetProperty(field, out _).ShouldBeTrue(field);
    }

    [Fact]
    public async Task Creates_a_user_who_can_sign_in_and_is_seen_by_filter()
    {
        var admin = await host.ClientForAsync("region-admin");

        var created = await admin.Post(Users, Body("new.reviewer", roles: ["county-reviewer"], division: "652801")).JsonAsync();

        created.GetProperty("extraProperties").Text("DivisionCode").ShouldBe("652801");
        created.Text("phoneNumber").ShouldBe("138******78");
        var found = await admin.Get(Users + "?filter=NEW.REV").JsonAsync();
        found.Items().Single().Text("userName").ShouldBe("new.reviewer");
        var roles = await admin.Get($"{Users}/{created.Text("id")}/roles").JsonAsync();
        roles.Items().Single().Text("name").ShouldBe("county-reviewer");
        (await (await host.ClientForAsync("new.reviewer", "Secret-2020")).PoliciesAsync()).ShouldContain("Training.Courses.Review");
    }

    [Fact]
    public async Task Says_what_is_wrong_with_the_input_at_the_field_and_in_the_details()
    {
        var admin = await host.ClientForAsync("region-admin");

        var error = await admin.Post(Users, Body("", phone: "12", division: "999999")).ErrorAsync(HttpStatusCode.BadRequest);

        var members = error.GetProperty("validationErrors").EnumerateArray().Select(v => v.GetProperty("members")[0].GetString());
        members.ShouldBe(["userName", "phoneNumber", "extraProperties.DivisionCode"], ignoreOrder: true);
        error.Text("details")!.Split("\n - ").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Says_which_password_rule_is_broken()
    {
        var admin = await host.ClientForAsync("region-admin");

        var error = await admin.Post(Users, Body("weak", password: "abc")).ErrorAsync(HttpStatusCode.BadRequest);

        error.Text("details")!.ShouldContain("密码至少 8 位");
    }

    [Fact]
    public async Task Refuses_a_taken_user_name_and_a_taken_email()
    {
        var admin = await host.ClientForAsync("region-admin");

        var error = await admin.Post(Users, Body("auditor", email: "auditor2@example.org")).ErrorAsync(HttpStatusCode.BadRequest);
        error.Text("details")!.ShouldContain("auditor");
        var second = await admin.Post(Users, Body("auditor3", email: "AUDITOR@example.org")).ErrorAsync(HttpStatusCode.BadRequest);
        second.GetProperty("validationErrors")[0].GetProperty("members")[0].GetString().ShouldBe("email");
    }

    [Fact]
    public async Task Answers_409_to_an_old_stamp()
    {
        var admin = await host.ClientForAsync("region-admin");
        var created = await admin.Post(Users, Body("twice-changed")).JsonAsync();
        var body = Body("twice-changed", password: null, stamp: created.Text("concurrencyStamp"));
        await admin.Put($"{Users}/{created.Text("id")}", body).JsonAsync();

        var error = await admin.Put($"{Users}/{created.Text("id")}", body).ErrorAsync(HttpStatusCode.Conflict);

        error.Text("code").ShouldBe("TrainingPlatform:Stale");
    }

    [Fact]
    public async Task Switching_an_account_off_holds_at_once_and_ends_its_refresh()
    {
        var admin = await host.ClientForAsync("region-admin");
        var created = await admin.Post(Users, Body("leaver", roles: ["auditor"], division: "650000")).JsonAsync();
        var tokens = await host.SignInAsync("leaver", "Secret-2020");
        var leaver = host.CreateClient();
        leaver.DefaultRequestHeaders.Authorization = new("Bearer", tokens.AccessToken);
        await leaver.Get(Users).JsonAsync();

        await admin
            .Put($"{Users}/{created.Text("id")}", Body("leaver", password: null, active: false, stamp: created.Text("concurrencyStamp")))
            .JsonAsync();

        (await leaver.Get(Users)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await leaver.PostTokenAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = tokens.RefreshToken }))
            .Text("error")
            .ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Shows_to_an_office_only_the_accounts_of_its_own_tree()
    {
        var admin = await host.ClientForAsync("region-admin");
        await admin.Post("/api/identity/roles", new { name = "people-desk" }).JsonAsync();
        await GrantAsync(
            admin,
            "R",
            "people-desk",
            "AbpIdentity.Users",
            "AbpIdentity.Users.Create",
            "AbpIdentity.Users.Update",
            "AbpIdentity.Users.Update.ManageRoles"
        );
        await admin.Post(Users, Body("desk", roles: ["people-desk"], division: "652800")).JsonAsync();
        var desk = await host.ClientForAsync("desk", "Secret-2020");

        var seen = (await desk.Get(Users + "?maxResultCount=1000").JsonAsync()).Items().Select(u => u.Text("userName")).ToList();

        seen.ShouldContain("county-reviewer");
        seen.ShouldContain("prefecture-reviewer");
        seen.ShouldNotContain("county-reviewer-2");
        seen.ShouldNotContain("region-admin");
        var stranger = (await admin.Get(Users + "?filter=county-reviewer-2").JsonAsync()).Items().Single();
        await desk.Get($"{Users}/{stranger.Text("id")}").ErrorAsync(HttpStatusCode.NotFound);
        await desk.Put($"{Users}/{stranger.Text("id")}", Body("county-reviewer-2", password: "Changed-2020"))
            .ErrorAsync(HttpStatusCode.NotFound);
        await desk.Post(Users, Body("outsider", division: "652301")).ErrorAsync(HttpStatusCode.BadRequest);
        var refused = await desk.Post(Users, Body("climber", roles: ["county-leader"], division: "652801"))
            .ErrorAsync(HttpStatusCode.Forbidden);
        refused.Text("code").ShouldBe("TrainingPlatform.Administration:CannotAppoint");
        var colleague = (await desk.Get(Users + "?filter=county-leader").JsonAsync())
            .Items()
            .Single(u => u.Text("userName") == "county-leader");
        var password = await desk.Put($"{Users}/{colleague.Text("id")}", Body("county-leader", password: "Changed-2020"))
            .ErrorAsync(HttpStatusCode.Forbidden);
        password.Text("code").ShouldBe("TrainingPlatform.Administration:CannotAppoint");
    }

    [Fact]
    public async Task Nobody_changes_the_own_roles_or_deletes_the_own_account()
    {
        var admin = await host.ClientForAsync("region-admin");
        var self = (await admin.Get(Users + "?filter=region-admin").JsonAsync()).Items().Single();

        var roles = await admin
            .Put($"{Users}/{self.Text("id")}/roles", new { roleNames = new[] { "region-admin", "county-leader" } })
            .ErrorAsync(HttpStatusCode.Forbidden);
        roles.Text("code").ShouldBe("TrainingPlatform.Administration:CannotChangeOwnRoles");
        var delete = await admin.Delete($"{Users}/{self.Text("id")}").ErrorAsync(HttpStatusCode.Forbidden);
        delete.Text("code").ShouldBe("TrainingPlatform.Administration:CannotDeleteOneself");
    }

    [Fact]
    public async Task Deletes_only_an_account_that_never_did_anything()
    {
        var admin = await host.ClientForAsync("region-admin");
        var fresh = await admin.Post(Users, Body("fresh")).JsonAsync();
        var worker = await admin.Post(Users, Body("worker", roles: ["region-admin"], division: "650000")).JsonAsync();
        await (await host.ClientForAsync("worker", "Secret-2020")).Post("/api/identity/roles", new { name = "made-by-worker" }).JsonAsync();

        (await admin.Delete($"{Users}/{fresh.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await admin.Delete($"{Users}/{worker.Text("id")}").ErrorAsync(HttpStatusCode.Forbidden))
            .Text("code")
            .ShouldBe("TrainingPlatform.Administration:AccountInUse");
    }

    [Theory]
    [InlineData("auditor", "POST", HttpStatusCode.Forbidden)]
    [InlineData("county-reviewer", "GET", HttpStatusCode.Forbidden)]
    [InlineData(null, "GET", HttpStatusCode.Unauthorized)]
    public async Task Answers_401_without_a_token_and_403_without_the_permission_in_the_envelope(
        string? user,
        string method,
        HttpStatusCode expected
    )
    {
        var client = user is null ? host.CreateClient() : await host.ClientForAsync(user);

        await (method == "POST" ? client.Post(Users, Body("x")) : client.Get(Users)).ErrorAsync(expected);
    }

    internal static async Task GrantAsync(HttpClient admin, string provider, string key, params string[] permissions)
    {
        var body = new { permissions = permissions.Select(p => new { name = p, isGranted = true }) };
        var answer = await admin.Put($"/api/permission-management/permissions?providerName={provider}&providerKey={key}", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    internal static object Body(
        string userName,
        string? password = "Secret-2020",
        string? email = null,
        string phone = "13800001278",
        string[]? roles = null,
        string? division = null,
        bool active = true,
        string? stamp = null
    ) =>
        new
        {
            userName,
            password = password ?? "",
            name = "测试·" + userName,
            surname = "",
            email = email ?? userName + "@example.org",
            phoneNumber = phone,
            isActive = active,
            lockoutEnabled = true,
            roleNames = roles ?? [],
            concurrencyStamp = stamp,
            extraProperties = new Dictionary<string, string?> { ["DivisionCode"] = division },
        };
}
