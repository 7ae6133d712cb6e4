using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Cases;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>A trainee of the demo comes after the deadline: the own request, the officer's decision, then the allowance.</summary>
public class LateFilingRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task A_late_allowance_is_admitted_for_the_person_alone_and_then_confirmed()
    {
        var (trainee, lineId, classId) = await UnansweredAsync();
        var early = await RequestAsync(trainee, classId);
        early.ErrorCode.ShouldBe(SubsidiesErrorCodes.LateFilingNotLate);

        await host.MoveClockAsync(new DateOnly(2020, 12, 20));
        (await WindowAsync(trainee, lineId)).ShouldBeTrue();
        (await trainee.SendAsync($"/api/app/living-allowance/{lineId}/confirm"))
            .Body.GetProperty("status")
            .GetString()
            .ShouldBe("Confirmed");
        var request = await RequestAsync(trainee, classId);
        request.Status.ShouldBe(HttpStatusCode.OK, request.Body.ToString());
        request.Text("status").ShouldBe("Requested");
        (await RequestAsync(trainee, classId)).ErrorCode.ShouldBe(SubsidiesErrorCodes.LateFilingExists);

        var officer = await host.ClientForAsync("county-reviewer");
        (await officer.FetchAsync("/api/app/late-filing?status=Requested")).Items.Single().GetProperty("id").GetGuid().ShouldBe(request.Id);
        (await CaseRig.KindsAsync(officer, request.Id)).ShouldBe(["LateFilingToDecide"]);
        (await CaseRig.KindsAsync(await host.ClientForAsync("finance-preparer"), request.Id)).ShouldBeEmpty();
        var told = (await host.MessagesAsync()).Count;
        (await officer.MustAsync($"/api/app/late-filing/{request.Id}/decide", new { admit = true })).Text("status").ShouldBe("Admitted");
        (await CaseRig.KindsAsync(officer, request.Id)).ShouldBeEmpty();
        (await host.MessagesAsync()).Skip(told).ShouldHaveSingleItem().Subject.ShouldBe("补办申请有结果了");

        var confirmed = await trainee.MustAsync($"/api/app/living-allowance/{lineId}/confirm");
        confirmed.Text("status").ShouldBe("Submitted");
        decimal.Parse(confirmed.Text("amount")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(0m);
        await TimelineAsync(trainee, lineId);
    }

    [Fact]
    public async Task A_request_without_reason_or_proof_names_the_fields()
    {
        var trainee = await host.ClientForAsync("trainee1");
        using var form = new MultipartFormDataContent { { new StringContent("why"), "reasonCode" } };

        using var answer = await trainee.PostAsync("/api/app/late-filing", form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var members = (await ReadAsync(answer)).FaultMembers;
        members.ShouldBe(["classId", "reasonCode", "note", "file"], ignoreOrder: true);
    }

    /// <summary>What the person sees of the case: the own name in full, an official's never.</summary>
    private static async Task TimelineAsync(HttpClient trainee, Guid lineId)
    {
        var timeline = (await trainee.FetchAsync("/api/app/claim-timeline/line/" + lineId)).Body;
        var entries = timeline.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("action").GetString()).ToList();
        entries.ShouldContain("LateRequested");
        entries.ShouldContain("LateAdmitted");
        timeline.GetProperty("holder").GetString().ShouldBe("County");
        timeline.ToString().ShouldNotContain("演示·库尔勒市初审");
    }

    /// <summary>A person of the demo's completed class who has not answered yet, given the password of the tests.</summary>
    private async Task<(HttpClient Trainee, Guid LineId, Guid ClassId)> UnansweredAsync()
    {
        var (line, name) = await host.WithAsync<TrainingPlatformDbContext, (SubsidyClaimLine, string)>(async db =>
        {
            var proposed = await db.Set<SubsidyClaimLine>()
                .Where(l => l.Kind == ClaimKind.LivingAllowance && l.Eligible)
                .OrderBy(l => l.Id)
                .ToListAsync();
            var mine = proposed.First(l => l.IsReady && l.Status.IsOpen() && l.Status != SubsidyClaimLineStatus.RefusedByTrainee);
            return (mine, (await db.Set<AppUser>().SingleAsync(u => u.Id == mine.TraineeUserId)).UserName!);
        });
        await host.WithAsync<UserManager<AppUser>>(async users =>
        {
            var user = (await users.FindByNameAsync(name))!;
            await users.RemovePasswordAsync(user);
            (await users.AddPasswordAsync(user, TestLogins.Password)).Succeeded.ShouldBeTrue();
        });
        return (await host.ClientForAsync(name), line.Id, line.ClassId);
    }

    private static async Task<bool> WindowAsync(HttpClient trainee, Guid lineId)
    {
        var window = (await trainee.FetchAsync($"/api/app/late-filing/mine/{lineId}/window")).Body;
        return window.GetProperty("late").GetBoolean() && window.GetProperty("extends").GetBoolean();
    }

    private static async Task<Answer> RequestAsync(HttpClient client, Guid classId)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(classId.ToString()), "classId" },
            { new StringContent("Quarantine"), "reasonCode" },
            { new StringContent("quarantine at home, see the notice"), "note" },
            { new ByteArrayContent("%PDF-1.4 notice"u8.ToArray()), "file", "notice.pdf" },
        };
        using var response = await client.PostAsync("/api/app/late-filing", form, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    private static async Task<Answer> ReadAsync(HttpResponseMessage response) =>
        new(response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
}
