using TrainingPlatform.Authorization;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>The industry-education pilot of a county's enterprise and what hangs on it.</summary>
internal sealed class CountyPilot(Http http, County county, County office)
{
    public static readonly object Plan = new
    {
        firstYear = 2020,
        goals = "matrix",
        targets = new[]
        {
            new
            {
                indicator = "APPRENTICES",
                year = 2020,
                target = 40,
            },
        },
    };

    public static readonly object Indicator = new
    {
        indicator = "APPRENTICES",
        year = 2020,
        quarter = 2,
        rows = new[]
        {
            new
            {
                evidence = "Agreement",
                reference = "matrix",
                on = "2020-04-01",
                quantity = 12,
            },
        },
    };

    public static readonly object Review = new
    {
        year = 2020,
        conclusion = "matrix",
        scores = new[] { "Cooperation", "Apprenticeship", "TrainingPlaces", "Investment", "Results" }.Select(criterion => new
        {
            criterion,
            score = 15,
        }),
    };

    private string Enterprise => county.UserName(RoleNames.EnterpriseHr);

    private string Decider => office.UserName(RoleNames.DevelopmentReform);

    public async Task MakeAsync()
    {
        var application = new
        {
            industry = "Industry " + county.Mark,
            partnerSchools = "School " + county.Mark,
            cooperation = "Cooperation " + county.Mark,
        };
        var pilot = county.Rows["pilot"] = Http.Id(await http.PostAsync(Enterprise, "/api/app/pilot-enterprise", application));
        await http.PostAsync(Decider, $"/api/app/pilot-enterprise/{pilot}/cultivate");
        var entry = county.Rows["ledgerEntry"] = Http.Id(
            await http.PostAsync(Enterprise, $"/api/app/pilot-enterprise/{pilot}/ledger", LedgerEntry(county, 0))
        );
        county.Rows["ledgerFile"] = await http.UploadAsync(
            Enterprise,
            $"/api/app/pilot-ledger/{entry}/attachment",
            "Invoice",
            county.File("invoice")
        );
        await http.PostAsync(Decider, $"/api/app/pilot-ledger/{entry}/check");
        await http.PostAsync(Decider, $"/api/app/pilot-enterprise/{pilot}/review", Review);
        var values = await http.PutAsync(Enterprise, $"/api/app/pilot-enterprise/{pilot}/indicator", Indicator);
        var report = values
            .GetProperty("items")
            .EnumerateArray()
            .First(v => v.GetProperty("reportId").ValueKind == System.Text.Json.JsonValueKind.String);
        county.Rows["indicatorReport"] = report.GetProperty("reportId").GetGuid();
        county.Rows["indicatorFile"] = await http.UploadAsync(
            Enterprise,
            $"/api/app/pilot-indicator/{county["indicatorReport"]}/attachment",
            "Agreement",
            county.File("agreement")
        );
        county.Rows["snapshot"] = county.HasOffices
            ? Http.Id(await http.PostAsync(Decider, "/api/app/pilot-snapshot", Snapshot(county)))
            : office["snapshot"];
    }

    public static object LedgerEntry(County county, int _) =>
        new
        {
            kind = "Investment",
            purpose = "Equipment",
            on = "2020-04-01",
            amount = "1000.00",
            reference = "INV " + county.Mark,
            description = "Looms " + county.Mark,
        };

    public static object Snapshot(County county) =>
        new
        {
            divisionId = county["division"],
            year = 2020,
            quarter = 2,
            progress = "Progress " + county.Mark,
        };
}
