using TrainingPlatform.Authorization;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>Training bases, the city, shared resources and paired assistance of a county, after its institution stands.</summary>
internal sealed class CountyWorks(Http http, County county, County office)
{
    public static readonly object Milestones = new
    {
        reason = "matrix",
        milestones = new[]
        {
            new
            {
                code = "M1",
                name = "matrix",
                from = "2020-04-01",
                to = "2020-12-31",
            },
        },
    };

    private string Enterprise => county.UserName(RoleNames.EnterpriseHr);

    private string School => county.UserName(RoleNames.InstitutionAdmin);

    private string Decider => office.UserName(RoleNames.DevelopmentReform);

    public static object Base(County county) =>
        new
        {
            name = "Base " + county.Mark,
            builderName = "Builder " + county.Mark,
            trade = "Weaving",
            plannedPlaces = 40,
            divisionId = county["division"],
        };

    public static object Funding(County county) =>
        new
        {
            source = "LocalBudget",
            on = "2020-04-01",
            amount = "1000.00",
            reference = "Fund " + county.Mark,
        };

    public static object Spending(County county, string reference) =>
        new
        {
            source = "LocalBudget",
            on = "2020-04-01",
            amount = "10.00",
            reference = reference + " " + county.Mark,
            purpose = "Walls " + county.Mark,
        };

    public static object Resource(County county) =>
        new
        {
            kind = "Equipment",
            name = "Loom " + county.Mark,
            description = "x",
            openFrom = "08:00",
            openUntil = "18:00",
        };

    public static object Booking(County county) =>
        new
        {
            resourceId = county["enterpriseResource"],
            on = "2020-06-15",
            from = "09:00",
            until = "12:00",
            purpose = "Class " + county.Mark,
        };

    public static object Pair(County county) =>
        new
        {
            helperName = "Helper " + county.Mark,
            receiverCode = $"52{county.Division}MJTEW{county.Number:D4}A",
            reference = "Pair " + county.Mark,
            agreedOn = "2020-04-01",
            measures = new[]
            {
                new
                {
                    kind = "Teachers",
                    text = "Teachers " + county.Mark,
                    unit = "x",
                    agreed = 4,
                    dueOn = "2020-12-31",
                },
            },
        };

    public async Task MakeAsync()
    {
        await BaseAsync(School, "base", "baseSpending", "baseFile");
        await BaseAsync(Enterprise, "enterpriseBase", "enterpriseBaseSpending", "enterpriseBaseFile");
        await http.PutAsync(Decider, $"/api/app/pilot-enterprise/{county["pilot"]}/milestone", Milestones);
        await CityAsync();
        county.Rows["resource"] = Http.Id(await http.PostAsync(School, "/api/app/shared-resource", Resource(county)));
        county.Rows["enterpriseResource"] = Http.Id(await http.PostAsync(Enterprise, "/api/app/shared-resource", Resource(county)));
        county.Rows["booking"] = Http.Id(await http.PostAsync(School, "/api/app/resource-booking", Booking(county)));
        var pair = await http.PostAsync(Decider, "/api/app/paired-assistance", Pair(county));
        county.Rows["pair"] = Http.Id(pair);
        county.Rows["measure"] = Http.Id(pair.GetProperty("measures")[0]);
    }

    private async Task BaseAsync(string proposer, string row, string spendingRow, string fileRow)
    {
        var id = county.Rows[row] = Http.Id(await http.PostAsync(proposer, "/api/app/pilot-base", Base(county)));
        await http.PostAsync(Decider, $"/api/app/pilot-base/{id}/decide", new { status = "Approved" });
        await http.PostAsync(Decider, $"/api/app/pilot-base/{id}/funding", Funding(county));
        await http.PostAsync(Decider, $"/api/app/pilot-base/{id}/decide", new { status = "Funded" });
        await http.PutAsync(Decider, $"/api/app/pilot-base/{id}/milestone", Milestones);
        var spendings = await http.PostAsync(proposer, $"/api/app/pilot-base/{id}/spending", Spending(county, "Voucher"));
        var spending = county.Rows[spendingRow] = Http.Id(spendings.GetProperty("items")[0]);
        county.Rows[fileRow] = await http.UploadAsync(
            proposer,
            $"/api/app/base-spending/{spending}/attachment",
            "Voucher",
            county.File("voucher")
        );
    }

    /// <summary>A county has one city, which its second institution shares.</summary>
    private async Task CityAsync()
    {
        if (!county.HasOffices)
        {
            (county.Rows["city"], county.Rows["cityFile"]) = (office["city"], office["cityFile"]);
            return;
        }
        var id = county.Rows["city"] = Http.Id(
            await http.PostAsync(Decider, "/api/app/pilot-city", new { divisionId = county["division"] })
        );
        await http.PutAsync(Decider, $"/api/app/pilot-city/{id}/milestone", Milestones);
        using var form = Http.Form("Plan", county.File("plan"));
        form.Add(new StringContent("PLAN"), "requirement");
        form.Add(new StringContent("Plan " + county.Mark), "reference");
        var items = (await http.SendFormAsync(Decider, $"/api/app/pilot-city/{id}/evidence", form)).GetProperty("items").EnumerateArray();
        county.Rows["cityFile"] = Http.Id(
            items.Single(i => i.GetProperty("code").GetString() == "PLAN").GetProperty("rows")[0].GetProperty("file")
        );
    }
}
