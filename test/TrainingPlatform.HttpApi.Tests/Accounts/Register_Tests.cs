using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.Administration.Messages;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Accounts;

public sealed partial class Register_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Trainee = "/Account/Register?kind=trainee";
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trainee_registers_with_the_ID_number_and_signs_in_by_ID_or_by_phone()
    {
        var id = TestPeople.IdNumber(1);
        using var browser = host.CreateBrowser();

        var answer = await browser.PostFormAsync(Trainee, Form(id, "13911110001"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        foreach (var login in new[] { id, id.ToLowerInvariant(), "13911110001", "139 1111 0001" })
        {
            var client = await host.ClientForAsync(login, "Village2020");
            var user = (await client.Get("/api/abp/application-configuration").JsonAsync()).GetProperty("currentUser");
            user.GetProperty("roles")[0].GetString().ShouldBe("trainee");
            user.Text("userName")!.ShouldMatch("^u[a-z2-9]{10}$");
        }
    }

    [Fact]
    public async Task Says_at_the_field_what_is_wrong_and_keeps_what_was_typed()
    {
        using var browser = host.CreateBrowser();

        var answer = await browser.PostFormAsync(
            Trainee,
            Form("659999199001011234", "12345", password: "short", confirm: "other", accept: false)
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await answer.Content.ReadAsStringAsync(Ct);
        page.ShouldContain("身份证号不对");
        page.ShouldContain("手机号不对");
        page.ShouldContain("两次输入的密码不一样");
        page.ShouldContain("请先阅读告知书");
        page.ShouldContain("value=\"测试学员\"");
        page.ShouldContain("aria-invalid=\"true\"");
        page.ShouldNotContain("value=\"short\"");
    }

    [Fact]
    public async Task Refuses_a_second_trainee_account_for_one_person_but_finds_both_kinds_by_the_person_key()
    {
        var id = TestPeople.IdNumber(2);
        using var browser = host.CreateBrowser();
        await browser.PostFormAsync(Trainee, Form(id, "13911110077"));

        var second = await host.CreateBrowser().PostFormAsync(Trainee, Form(id, "13911110003"));
        (await second.Content.ReadAsStringAsync(Ct)).ShouldContain("已经注册过");

        TestPeople.TryParse(id, out var citizen).ShouldBeTrue();
        var officer = new NewAccount
        {
            UserName = "also-a-trainee",
            Password = "Secret-2020",
            Name = "同一人",
            CitizenId = citizen,
            RoleNames = ["county-reviewer"],
        };
        await host.WithAsync<IAccounts>(a => a.CreateAsync(officer, Ct));
        var keys = await host.WithAsync<TrainingPlatformDbContext, List<string?>>(db =>
            db.Set<AppUser>().Where(u => u.Name == "同一人" || u.Phone!.Mask == "139******77").Select(u => u.PersonKey).ToListAsync(Ct)
        );
        keys.Count.ShouldBe(2);
        keys[0].ShouldBe(keys[1]);
        (await host.SignInAsync(id, "Village2020")).AccessToken.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("institution", "institution-admin")]
    [InlineData("enterprise", "enterprise-hr")]
    public async Task An_institution_or_enterprise_registers_with_a_user_name_and_has_no_scope_yet(string kind, string role)
    {
        using var browser = host.CreateBrowser();
        var form = Form("", "13911110009");
        form["userName"] = "self-" + kind;

        (await browser.PostFormAsync("/Account/Register?kind=" + kind, form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var client = await host.ClientForAsync("self-" + kind, "Village2020");
        var user = (await client.Get("/api/abp/application-configuration").JsonAsync()).GetProperty("currentUser");
        user.GetProperty("roles")[0].GetString().ShouldBe(role);
        var scope = await host.WithAsync<TrainingPlatformDbContext, AppUser>(db =>
            db.Set<AppUser>().SingleAsync(u => u.UserName == "self-" + kind, Ct)
        );
        scope.DivisionId.ShouldBeNull();
        scope.InstitutionId.ShouldBeNull();
        scope.PrivacyNoticeAcceptedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task When_two_people_share_a_phone_the_phone_alone_does_not_sign_in()
    {
        await host.CreateBrowser().PostFormAsync(Trainee, Form(TestPeople.IdNumber(3), "13911110004"));
        await host.CreateBrowser().PostFormAsync(Trainee, Form(TestPeople.IdNumber(4), "13911110004"));

        await Should.ThrowAsync<InvalidOperationException>(() => host.SignInAsync("13911110004", "Village2020"));
        await host.SignInAsync(TestPeople.IdNumber(4), "Village2020");
    }

    [Fact]
    public async Task Locks_the_account_after_five_wrong_passwords_and_says_for_how_long()
    {
        await host.CreateBrowser().PostFormAsync(Trainee, Form(TestPeople.IdNumber(5), "13911110005"));
        using var browser = host.CreateBrowser();
        string page = "";
        for (var i = 0; i < 6; i++)
            page = await (
                await browser.PostFormAsync("/Account/Login", new() { ["login"] = "13911110005", ["password"] = "wrong" })
            ).Content.ReadAsStringAsync(Ct);

        page.ShouldContain("账号已锁定，请 15 分钟后再试");
        (await Should.ThrowAsync<InvalidOperationException>(() => host.SignInAsync("13911110005", "Village2020"))).Message.ShouldContain(
            "锁定"
        );
    }

    [Fact]
    public async Task Gives_one_answer_to_a_wrong_password_and_to_an_unknown_account()
    {
        using var browser = host.CreateBrowser();

        var wrong = await Alert(browser, "county-reviewer");
        var unknown = await Alert(browser, "nobody-at-all");

        wrong.ShouldBe(unknown);
    }

    [Fact]
    public async Task Resets_a_forgotten_password_by_the_link_in_a_sealed_message()
    {
        var id = TestPeople.IdNumber(6);
        await host.CreateBrowser().PostFormAsync(Trainee, Form(id, "13911110006"));

        await host.CreateBrowser().PostFormAsync("/Account/ForgotPassword", new() { ["login"] = id });

        var message = await host.WithAsync<TrainingPlatformDbContext, OutboundMessage>(db =>
            db.Set<OutboundMessage>().OrderByDescending(m => m.Id).FirstAsync(Ct)
        );
        message.Sealed.ShouldNotContain("reset-password");
        var content = await host.WithAsync<Outbox, MessageContent>(o => Task.FromResult(o.Open(message.Sealed)));
        content.Recipient.ShouldBe("13911110006");
        var link = ResetLink().Match(content.Body);
        var client = host.CreateClient();
        var body = new
        {
            userId = link.Groups[1].Value,
            resetToken = Uri.UnescapeDataString(link.Groups[2].Value),
            password = "NewVillage2020",
        };
        (await client.Post("/api/account/reset-password", body)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await host.SignInAsync(id, "NewVillage2020");
        (await client.Post("/api/account/reset-password", body).ErrorAsync(HttpStatusCode.BadRequest))
            .Text("details")!
            .ShouldContain("链接已失效");
    }

    [Fact]
    public async Task A_message_lies_sealed_below_the_data_folder_and_a_gateway_with_the_keys_opens_it()
    {
        await host.CreateBrowser().PostFormAsync(Trainee, Form(TestPeople.IdNumber(7), "13911110008"));
        await host.CreateBrowser().PostFormAsync("/Account/ForgotPassword", new() { ["login"] = "13911110008" });
        var id = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<OutboundMessage>().OrderByDescending(m => m.Id).Select(m => m.Id).FirstAsync(Ct)
        );

        await host.WithAsync<MessageSender>(s => s.SendWaitingAsync(Ct));
        var dropped = Path.Combine(host.Database.Directory, "outbox", $"{id:N}.sms");

        (await File.ReadAllTextAsync(dropped, Ct)).ShouldMatch(@"^v\d+\.[A-Za-z0-9+/=]+$");
        var opened = JsonDocument.Parse(await Migrator.OpenMessageAsync(host.Database, dropped)).RootElement;
        opened.Text("channel").ShouldBe("sms");
        opened.Text("recipient").ShouldBe("13911110008");
        opened.Text("body")!.ShouldContain("resetToken=");
        (
            await host.WithAsync<TrainingPlatformDbContext, AuditLogEntry>(db =>
                db.Set<AuditLogEntry>().SingleAsync(e => e.EntityId == id.ToString(), Ct)
            )
        ).Action.ShouldBe("Revealed");
    }

    [Fact]
    public async Task Says_the_same_whether_the_account_exists_or_not_when_a_password_is_forgotten()
    {
        var known = await host.CreateBrowser().PostFormAsync("/Account/ForgotPassword", new() { ["login"] = "auditor" });
        var unknown = await host.CreateBrowser().PostFormAsync("/Account/ForgotPassword", new() { ["login"] = "nobody-at-all" });

        (await known.Content.ReadAsStringAsync(Ct)).ShouldBe(await unknown.Content.ReadAsStringAsync(Ct));
    }

    private static async Task<string> Alert(HttpClient browser, string login)
    {
        var answer = await browser.PostFormAsync("/Account/Login", new() { ["login"] = login, ["password"] = "wrong" });
        return Regex.Match(await answer.Content.ReadAsStringAsync(Ct), "role=\"alert\">([^<]*)").Groups[1].Value;
    }

    private static Dictionary<string, string> Form(
        string id,
        string phone,
        string password = "Village2020",
        string? confirm = null,
        bool accept = true
    )
    {
        var form = new Dictionary<string, string>
        {
            ["name"] = "测试学员",
            ["idNumber"] = id,
            ["phone"] = phone,
            ["password"] = password,
            ["confirmPassword"] = confirm ?? password,
        };
        if (accept)
            form["accept"] = "true";
        return form;
    }

    [GeneratedRegex("userId=([^&]+)&resetToken=([^。\\s]+)")]
    private static partial Regex ResetLink();
}
