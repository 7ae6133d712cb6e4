using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class AuditLog_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Log = "/api/app/audit-log";

    [Fact]
    public async Task Shows_who_did_what_with_filters_and_without_the_full_phone()
    {
        var admin = await host.ClientForAsync("region-admin");
        var user = await admin.Post("/api/identity/users", Users_Tests.Body("logged", roles: ["auditor"], division: "650000")).JsonAsync();

        var rows = await admin.Get($"{Log}?entityType=AppUser&entityId={user.Text("id")}&action=Created").JsonAsync();

        var row = rows.Items().Single();
        row.Text("userName").ShouldBe("演示·管理员");
        row.GetProperty("changes").GetProperty("UserName")[1].GetString().ShouldBe("logged");
        row.GetRawText().ShouldNotContain("13800001278");
        (await admin.Get(Log + "?action=SignedIn&maxResultCount=5").JsonAsync()).Items().ShouldAllBe(r => r.Text("action") == "SignedIn");
        (await admin.Get(Log + "?from=2999-01-01").JsonAsync()).GetProperty("totalCount").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Shows_to_a_county_only_what_belongs_to_it()
    {
        await host.SignInAsync("county-reviewer-2");
        await host.SignInAsync("county-reviewer");
        var leader = await host.ClientForAsync("county-leader");

        var rows = (await leader.Get(Log + "?maxResultCount=1000").JsonAsync()).Items().ToList();

        rows.Select(r => r.Text("userName")).ShouldContain("演示·库尔勒市初审");
        rows.Select(r => r.Text("userName")).ShouldNotContain("演示·昌吉市初审");
        // What the region allots to the county belongs to the county's books; nothing else of the region does.
        rows.Where(r => r.Text("userName") == "演示·管理员")
            .Select(r => r.Text("entityType"))
            .ShouldAllBe(type => type!.StartsWith("Ledger"));
    }
}
