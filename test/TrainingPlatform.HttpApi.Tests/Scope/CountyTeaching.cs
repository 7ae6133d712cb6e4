using System.Globalization;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>Teaches the classes of all counties side by side, day by day, then completes them and takes their claims to approval.</summary>
internal sealed class CountyTeaching(PlatformHost host, Http http, IReadOnlyList<(County County, County Office)> counties)
{
    public async Task RunAsync()
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 13));
        foreach (var (county, _) in counties)
            await http.PostAsync(Admin(county), $"/api/app/training-class/{county["class"]}/start");
        await AttendAsync();
        await host.MoveClockAsync(new DateOnly(2020, 6, 15));
        foreach (var (county, office) in counties)
        {
            await CompleteAsync(county);
            await ClaimAsync(county, office);
            await new CountyRequests(host, county).MakeAsync();
        }
        await host.MoveClockAsync(new DateOnly(2020, 6, 22));
        foreach (var (county, office) in counties)
        {
            await http.PostAsync(office.UserName(RoleNames.CountyReviewer), $"/api/app/publicity-notice/{county["notice"]}/close");
            await http.PostAsync(office.UserName(RoleNames.FinanceReleaser), $"/api/app/subsidy-claim/{county["claim"]}/approve-payment");
            await PayAsync(county, office);
            await new CountyChecks(host, http, county, office).RunAsync();
            await ReplayAsync(county, office);
        }
    }

    private static string Admin(County county) => county.UserName(RoleNames.InstitutionAdmin);

    private async Task AttendAsync()
    {
        var sessions = new List<(DateOnly Date, County County, Guid Id, int Hours)>();
        foreach (var (county, _) in counties)
        {
            var grid = await http.GetAsync(county.UserName(RoleNames.Instructor), $"/api/app/attendance/class/{county["class"]}");
            foreach (var s in grid.GetProperty("sessions").EnumerateArray())
                sessions.Add(
                    (
                        DateOnly.Parse(s.GetProperty("date").GetString()!, CultureInfo.InvariantCulture),
                        county,
                        Http.Id(s),
                        s.GetProperty("hours").GetInt32()
                    )
                );
        }
        foreach (var day in sessions.GroupBy(s => s.Date).OrderBy(d => d.Key))
        {
            await host.MoveClockAsync(day.Key);
            foreach (var (_, county, id, hours) in day)
            {
                var entries = new[] { 0, 1 }.Select(which => new
                {
                    enrolmentId = county["enrolment" + which],
                    mark = "Present",
                    hours,
                });
                await http.PutAsync(county.UserName(RoleNames.Instructor), $"/api/app/attendance/session/{id}", new { entries });
                await http.PostAsync(county.UserName(RoleNames.Instructor), $"/api/app/attendance/session/{id}/close");
                county.Rows["session"] = id;
            }
        }
    }

    private async Task CompleteAsync(County county)
    {
        await http.PostAsync(Admin(county), $"/api/app/training-class/{county["class"]}/end-teaching");
        var results = new[] { 0, 1 }.Select(which => ScopeBodies.Result(county, which));
        await http.PutAsync(county.UserName(RoleNames.Examiner), $"/api/app/assessment/class/{county["class"]}", new { results });
        await http.PostAsync(county.UserName(RoleNames.Examiner), $"/api/app/assessment/class/{county["class"]}/confirm");
        await http.PostAsync(Admin(county), $"/api/app/training-class/{county["class"]}/complete");
        foreach (var which in (int[])[0, 1])
        {
            var mine = await http.GetAsync(county.UserName(RoleNames.Trainee, which), "/api/app/living-allowance/mine");
            county.Rows["allowanceLine" + which] = mine.GetProperty("items").EnumerateArray().Single().GetProperty("lineId").GetGuid();
        }
    }

    private async Task ClaimAsync(County county, County office)
    {
        var claim = await http.PostAsync(Admin(county), "/api/app/subsidy-claim", new { classId = county["class"] });
        var path = $"/api/app/subsidy-claim/{county.Rows["claim"] = Http.Id(claim)}";
        await http.PostAsync(Admin(county), path + "/submit");
        await new CountyChecks(host, http, county, office).FreezeAsync();
        await DecideAsync(office.UserName(RoleNames.CountyReviewer), path, "first-review");
        await DecideAsync(office.UserName(RoleNames.CountyLeader), path, "second-review");
        foreach (var line in claim.GetProperty("lines").EnumerateArray())
        {
            var which = line.GetProperty("enrolmentId").GetGuid() == county["enrolment0"] ? 0 : 1;
            county.Rows["line" + which] = Http.Id(line);
        }
        await PublishAsync(county, office, [county["line0"], county["line1"]]);
    }

    /// <summary>One list per institution; somebody doubts a line of it without reason.</summary>
    private async Task PublishAsync(County county, County office, IEnumerable<Guid> lineIds)
    {
        var order = new
        {
            kind = "TrainingSubsidy",
            lineIds,
            contactPhone = "0996-0000000",
        };
        var notice = await http.PostAsync(office.UserName(RoleNames.CountyReviewer), "/api/app/publicity-notice", order);
        county.Rows["notice"] = Http.Id(notice);
        var code = notice.GetProperty("rows")[0].GetProperty("code").GetString();
        var doubt = new
        {
            noticeId = county["notice"],
            code,
            reason = "Doubt " + county.Mark,
        };
        (await http.Anonymous.PostAsJsonAsync("/api/app/public-notice/objection", doubt)).EnsureSuccessStatusCode();
        var objections = await http.GetAsync(office.UserName(RoleNames.PrefectureReviewer), "/api/app/objection?maxResultCount=1000");
        county.Rows["objection"] = Http.Id(
            objections.GetProperty("items").EnumerateArray().Single(o => o.GetProperty("code").GetString() == code)
        );
        var dismissal = new
        {
            outcome = "Dismissed",
            finding = "Finding " + county.Mark,
            reply = "Reply " + county.Mark,
        };
        await http.PostAsync(office.UserName(RoleNames.PrefectureReviewer), $"/api/app/objection/{county["objection"]}/decide", dismissal);
    }

    /// <summary>A batch with the county's own payment in it, and a hold on its payee.</summary>
    private async Task PayAsync(County county, County office)
    {
        var preparer = office.UserName(RoleNames.FinancePreparer);
        var batch = county.Rows["batch"] = Http.Id(await http.PostAsync(preparer, "/api/app/payment-batch", ScopeBodies.Batch(county, 0)));
        var payments = await http.GetAsync(preparer, $"/api/app/payment-batch/{batch}/payment?maxResultCount=1000&filter={county.Mark}");
        county.Rows["payment"] = Http.Id(payments.GetProperty("items").EnumerateArray().First());
        county.Rows["hold"] = Http.Id(await http.PostAsync(preparer, "/api/app/payee-hold", ScopeBodies.Hold(county, 0)));
        county.Rows["ledgerAccount"] = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<LedgerAccount>()
                .Where(a => a.DivisionId == county["division"] && a.Kind == LedgerAccountKind.Available)
                .OrderBy(a => a.Fund)
                .Select(a => a.Id)
                .FirstAsync()
        );
    }

    private async Task ReplayAsync(County county, County office)
    {
        var editor = office.UserName(RoleNames.PolicyEditor);
        if (!county.HasOffices)
        {
            county.Rows["replay"] = office["replay"];
            return;
        }
        var id = county.Rows["replay"] = Http.Id(await http.PostAsync(editor, "/api/app/replay", ScopeBodies.Replay(county, 0)));
        while ((await http.GetAsync(editor, "/api/app/replay/" + id)).GetProperty("status").GetString() is "Queued" or "Running")
            await Task.Delay(50);
    }

    private async Task DecideAsync(string reviewer, string path, string step)
    {
        var claim = await http.GetAsync(reviewer, path);
        var decisions = claim.GetProperty("lines").EnumerateArray().Select(l => new { lineId = Http.Id(l), decision = "Pass" });
        await http.PostAsync(reviewer, $"{path}/{step}", new { decisions });
    }
}
