using System.Net;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class Account_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Profile = "/api/account/my-profile";

    [Fact]
    public async Task Shows_and_changes_the_own_profile_with_the_phone_masked()
    {
        var admin = await host.ClientForAsync("region-admin");
        await admin.Post("/api/identity/users", Users_Tests.Body("profiled", roles: ["auditor"], division: "650000")).JsonAsync();
        var client = await host.ClientForAsync("profiled", "Secret-2020");
        var before = await client.Get(Profile).JsonAsync();
        before.Text("phoneNumber").ShouldBe("138******78");
        before.GetProperty("hasPassword").GetBoolean().ShouldBeTrue();
        before.GetProperty("isExternal").GetBoolean().ShouldBeFalse();

        var after = await client
            .Put(
                Profile,
                new
                {
                    userName = "profiled",
                    email = "p@example.org",
                    name = "新名字",
                    surname = "",
                    phoneNumber = "138******78",
                    concurrencyStamp = before.Text("concurrencyStamp"),
                }
            )
            .JsonAsync();

        after.Text("name").ShouldBe("新名字");
        after.Text("phoneNumber").ShouldBe("138******78");
        var stale = await client
            .Put(
                Profile,
                new
                {
                    userName = "profiled",
                    name = "x",
                    concurrencyStamp = before.Text("concurrencyStamp"),
                }
            )
            .ErrorAsync(HttpStatusCode.Conflict);
        stale.Text("code").ShouldBe("TrainingPlatform:Stale");
    }

    [Fact]
    public async Task Changes_the_password_only_with_the_current_one_and_ends_other_sessions()
    {
        var admin = await host.ClientForAsync("region-admin");
        await admin.Post("/api/identity/users", Users_Tests.Body("changer", roles: ["auditor"], division: "650000")).JsonAsync();
        var tokens = await host.SignInAsync("changer", "Secret-2020");
        var client = await host.ClientForAsync("changer", "Secret-2020");

        var wrong = await client
            .Post(Profile + "/change-password", new { currentPassword = "nonsense", newPassword = "Another-2020" })
            .ErrorAsync(HttpStatusCode.BadRequest);
        wrong.GetProperty("validationErrors")[0].GetProperty("members")[0].GetString().ShouldBe("currentPassword");
        (
            await client.Post(Profile + "/change-password", new { currentPassword = "Secret-2020", newPassword = "Another-2020" })
        ).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await host.SignInAsync("changer", "Another-2020");
        (await client.PostTokenAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = tokens.RefreshToken }))
            .Text("error")
            .ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Keeps_the_mail_password_to_itself()
    {
        var admin = await host.ClientForAsync("region-admin");
        const string Emailing = "/api/setting-management/emailing";

        var answer = await admin.Post(
            Emailing,
            new
            {
                smtpHost = "mail.example.org",
                smtpPort = 465,
                smtpUserName = "u",
                smtpPassword = "mail-secret",
                smtpEnableSsl = true,
                smtpUseDefaultCredentials = false,
                defaultFromAddress = "no-reply@example.org",
                defaultFromDisplayName = "平台",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var settings = await admin.Get(Emailing).JsonAsync();
        settings.Text("smtpHost").ShouldBe("mail.example.org");
        settings.GetProperty("smtpPort").GetInt32().ShouldBe(465);
        settings.Text("smtpPassword").ShouldBeNull();
        await (await host.ClientForAsync("auditor")).Get(Emailing).ErrorAsync(HttpStatusCode.Forbidden);
        (await admin.Post(Emailing, new { smtpPort = 0 }).ErrorAsync(HttpStatusCode.BadRequest))
            .Text("code")
            .ShouldBe("TrainingPlatform:Invalid");
    }

    [Fact]
    public async Task Answers_the_time_zone_and_an_empty_list_of_features()
    {
        var admin = await host.ClientForAsync("region-admin");

        (await admin.GetStringAsync("/api/setting-management/timezone", TestContext.Current.CancellationToken)).ShouldBe("Asia/Shanghai");
        (await admin.Get("/api/feature-management/features?providerName=T").JsonAsync()).GetProperty("groups").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Sends_people_who_register_by_api_to_the_page()
    {
        var error = await host.CreateClient()
            .Post(
                "/api/account/register",
                new
                {
                    userName = "x",
                    emailAddress = "x@example.org",
                    password = "Secret-2020",
                    appName = "Angular",
                }
            )
            .ErrorAsync(HttpStatusCode.Forbidden);

        error.Text("message")!.ShouldContain("/Account/Register");
    }
}
