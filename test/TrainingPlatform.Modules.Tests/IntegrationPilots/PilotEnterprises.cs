using System.Net;
using System.Net.Http.Headers;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Enterprises made for a test, by the public registration.</summary>
internal static class PilotEnterprises
{
    private static int _last;

    public static object Review(int score) =>
        new
        {
            year = 2020,
            conclusion = "reviewed",
            scores = new[] { "Cooperation", "Apprenticeship", "TrainingPlaces", "Investment", "Results" }.Select(criterion => new
            {
                criterion,
                score,
            }),
        };

    public static MultipartFormDataContent Pdf()
    {
        var content = new ByteArrayContent("%PDF-1.4 evidence"u8.ToArray())
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") },
        };
        return new MultipartFormDataContent { { content, "file", "evidence.pdf" } };
    }

    /// <summary>Enters a value with its evidence and has it signed off.</summary>
    public static async Task<Guid> SignedOffAsync(
        this HttpClient enterprise,
        HttpClient decider,
        Guid pilot,
        string indicator,
        int quarter,
        params decimal[] quantities
    )
    {
        var on = new DateOnly(2020, (3 * quarter) - 2, 1).ToString("yyyy-MM-dd");
        var rows = quantities.Select(
            (quantity, i) =>
                new
                {
                    evidence = "Agreement",
                    reference = $"AGR-{i}",
                    on,
                    quantity,
                }
        );
        var values = await enterprise.ReplaceAsync(
            $"/api/app/pilot-enterprise/{pilot}/indicator",
            new
            {
                indicator,
                year = 2020,
                quarter,
                rows,
            }
        );
        values.Status.ShouldBe(HttpStatusCode.OK, values.Body.ToString());
        var report = values
            .Items.Single(v => v.GetProperty("indicator").GetProperty("code").GetString() == indicator)
            .GetProperty("reportId")
            .GetGuid();
        using var file = Pdf();
        (await enterprise.PostAsync($"/api/app/pilot-indicator/{report}/attachment", file)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await decider.MustAsync($"/api/app/pilot-indicator/{report}/sign-off");
        return report;
    }

    /// <summary>An enterprise that is in cultivation since the first day of the demo.</summary>
    public static async Task<(Guid Pilot, HttpClient Enterprise)> CultivatedAsync(this PlatformHost host, string name)
    {
        var enterprise = await host.NewEnterpriseAsync(name);
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        var pilot = await enterprise.MustAsync(
            "/api/app/pilot-enterprise",
            new
            {
                industry = "Textiles",
                partnerSchools = "School A",
                cooperation = "Dual training",
            }
        );
        await (await host.ClientForAsync("development-reform")).MustAsync($"/api/app/pilot-enterprise/{pilot.Id}/cultivate");
        return (pilot.Id, enterprise);
    }

    /// <summary>Opens an account and registers its enterprise in the county of the demo offices.</summary>
    public static async Task<HttpClient> NewEnterpriseAsync(this PlatformHost host, string name, string kind = "Enterprise")
    {
        var userName = "pilot-" + name;
        var account = new NewAccount
        {
            UserName = userName,
            Name = userName,
            Password = TestLogins.Password,
            RoleNames = [RoleNames.EnterpriseHr],
        };
        await host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, CancellationToken.None));
        var county = await host.WithAsync<IDivisionTree, Guid>(tree =>
            Task.FromResult(tree.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id)
        );
        var client = await host.ClientForAsync(userName);
        await client.MustAsync(
            "/api/app/institution",
            new
            {
                name = "Enterprise " + name,
                socialCreditCode = $"91652801MAPLT{Interlocked.Increment(ref _last):D4}A",
                codeOverrideReason = "invented for a test",
                kind,
                divisionId = county,
                legalRepresentative = "Head",
                contactName = "Contact",
                contactPhone = "13000000009",
                address = "Street",
                accountName = "Account",
                bankName = "Bank",
                accountNumber = "6200000000000000099",
                occupationCodes = Array.Empty<string>(),
                commitmentAccepted = true,
            }
        );
        return client;
    }
}
