using System.Net;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class Permissions_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Permissions = "/api/permission-management/permissions";

    [Fact]
    public async Task Shows_groups_and_permissions_in_the_shape_of_the_dialog()
    {
        var admin = await host.ClientForAsync("region-admin");

        var dialog = await admin.Get(Permissions + "?providerName=R&providerKey=auditor").JsonAsync();

        dialog.Text("entityDisplayName").ShouldBe("审计");
        var group = dialog.GetProperty("groups").EnumerateArray().Single(g => g.Text("name") == "AbpIdentity");
        group.Text("displayName").ShouldBe("人员与角色");
        var create = group.GetProperty("permissions").EnumerateArray().Single(p => p.Text("name") == "AbpIdentity.Users.Create");
        create.Text("parentName").ShouldBe("AbpIdentity.Users");
        create.GetProperty("isGranted").GetBoolean().ShouldBeFalse();
        create.GetProperty("allowedProviders").GetArrayLength().ShouldBe(0);
        create.GetProperty("grantedProviders").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_grant_to_a_role_changes_what_its_user_may_do_at_the_next_request()
    {
        var admin = await host.ClientForAsync("region-admin");
        await admin.Post("/api/identity/roles", new { name = "log-reader" }).JsonAsync();
        await admin.Post("/api/identity/users", Users_Tests.Body("reader", roles: ["log-reader"], division: "652801")).JsonAsync();
        var reader = await host.ClientForAsync("reader", "Secret-2020");
        (await reader.PoliciesAsync()).ShouldBeEmpty();
        await reader.Get("/api/app/audit-log").ErrorAsync(HttpStatusCode.Forbidden);

        await Users_Tests.GrantAsync(admin, "R", "log-reader", "Administration.AuditLogs");

        (await reader.PoliciesAsync()).ShouldBe(["Administration.AuditLogs"]);
        await reader.Get("/api/app/audit-log").JsonAsync();
    }

    [Fact]
    public async Task A_grant_to_a_user_shows_beside_the_grants_of_the_roles()
    {
        var admin = await host.ClientForAsync("region-admin");
        var user = await admin.Post("/api/identity/users", Users_Tests.Body("both", roles: ["auditor"], division: "650000")).JsonAsync();

        await Users_Tests.GrantAsync(admin, "U", user.Text("id")!, "AbpIdentity.Users.Create");

        var dialog = await admin.Get($"{Permissions}?providerName=U&providerKey={user.Text("id")}").JsonAsync();
        var permissions = dialog
            .GetProperty("groups")
            .EnumerateArray()
            .SelectMany(g => g.GetProperty("permissions").EnumerateArray())
            .ToDictionary(p => p.Text("name")!);
        permissions["AbpIdentity.Users"].GetProperty("grantedProviders")[0].Text("providerName").ShouldBe("R");
        permissions["AbpIdentity.Users.Create"].GetProperty("grantedProviders")[0].Text("providerKey").ShouldBe(user.Text("id"));
    }

    [Theory]
    [InlineData("auditor", "Training.Courses.File", "CannotGrantNotHeld")]
    [InlineData("region-admin", "AbpIdentity.Users", "CannotChangeOwnRoles")]
    [InlineData("auditor", "No.Such.Permission", "UnknownPermission")]
    public async Task Refuses_to_grant_what_the_caller_does_not_hold_or_to_an_own_role(string role, string permission, string code)
    {
        var admin = await host.ClientForAsync("region-admin");

        var body = new { permissions = new[] { new { name = permission, isGranted = true } } };
        var error = await admin.Put($"{Permissions}?providerName=R&providerKey={role}", body).ErrorAsync(HttpStatusCode.Forbidden);

        error.Text("code").ShouldBe("TrainingPlatform.Administration:" + code);
    }

    [Fact]
    public async Task What_was_revoked_stays_revoked_after_the_next_migration()
    {
        var admin = await host.ClientForAsync("region-admin");
        var body = new { permissions = new[] { new { name = "Administration.AuditLogs", isGranted = false } } };
        (await admin.Put($"{Permissions}?providerName=R&providerKey=county-leader", body)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await Migrator.RunAsync(host.Database, "migrate", "--demo");

        (await (await host.ClientForAsync("county-leader")).PoliciesAsync()).ShouldNotContain("Administration.AuditLogs");
    }

    [Fact]
    public async Task A_static_role_keeps_its_name_and_a_role_in_use_stays()
    {
        var admin = await host.ClientForAsync("region-admin");
        var roles = (await admin.Get("/api/identity/roles/all").JsonAsync()).Items().ToDictionary(r => r.Text("name")!);
        var auditor = roles["auditor"];
        auditor.GetProperty("isStatic").GetBoolean().ShouldBeTrue();

        (await admin.Put("/api/identity/roles/" + auditor.Text("id"), new { name = "viewer" }).ErrorAsync(HttpStatusCode.Forbidden))
            .Text("code")!
            .ShouldEndWith("RoleIsStatic");
        (await admin.Delete("/api/identity/roles/" + auditor.Text("id")).ErrorAsync(HttpStatusCode.Forbidden))
            .Text("code")!
            .ShouldEndWith("RoleIsStatic");
        var own = await admin.Post("/api/identity/roles", new { name = "in-use" }).JsonAsync();
        await admin.Post("/api/identity/users", Users_Tests.Body("uses-it", roles: ["in-use"])).JsonAsync();
        (await admin.Delete("/api/identity/roles/" + own.Text("id")).ErrorAsync(HttpStatusCode.Forbidden))
            .Text("code")!
            .ShouldEndWith("RoleInUse");
    }

    [Fact]
    public async Task A_renamed_role_keeps_its_grants()
    {
        var admin = await host.ClientForAsync("region-admin");
        var role = await admin.Post("/api/identity/roles", new { name = "old-name" }).JsonAsync();
        await Users_Tests.GrantAsync(admin, "R", "old-name", "AbpIdentity.Roles");

        await admin
            .Put("/api/identity/roles/" + role.Text("id"), new { name = "new-name", concurrencyStamp = role.Text("concurrencyStamp") })
            .JsonAsync();

        var dialog = await admin.Get(Permissions + "?providerName=R&providerKey=new-name").JsonAsync();
        dialog
            .GetProperty("groups")
            .EnumerateArray()
            .SelectMany(g => g.GetProperty("permissions").EnumerateArray())
            .Single(p => p.Text("name") == "AbpIdentity.Roles")
            .GetProperty("isGranted")
            .GetBoolean()
            .ShouldBeTrue();
    }
}
