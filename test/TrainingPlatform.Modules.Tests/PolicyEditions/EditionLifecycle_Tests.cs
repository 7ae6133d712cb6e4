using System.Net;
using TrainingPlatform.Authorization;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.PolicyEditions;

/// <summary>From draft to law: written by one person, published by another, green cases only.</summary>
public class EditionLifecycle_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string PerDay = "amounts.living_allowance[0].per_day";

    [Fact]
    public async Task A_draft_keeps_the_text_with_its_comments_under_the_next_version()
    {
        var editor = await host.ClientForAsync("policy-editor");

        var draft = await editor.DraftAsync(label: "second reading");

        draft.Text("status").ShouldBe("Draft");
        draft.Text("packId").ShouldBe("xj-2020-16-example");
        draft.Text("version")!.ShouldNotBe("0.1.0");
        draft.Body.GetProperty("faults").GetArrayLength().ShouldBe(0);
        draft.Body.GetProperty("illustrative").GetBoolean().ShouldBeTrue();
        var (before, after) = (
            PolicyPacks.ReadSeed("policy-pack.example.yaml").Split('\n'),
            (await editor.YamlAsync(draft.Id)).Split('\n')
        );
        after.Length.ShouldBe(before.Length);
        after.Zip(before).Count(l => l.First != l.Second).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_change_touches_its_value_and_nothing_else()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();
        var before = await editor.YamlAsync(draft.Id);

        (
            await editor.ChangeAsync(
                draft.Id,
                ("min_age", 17),
                ("amounts.standard_table[0].L5", "1600.00"),
                ("declared_events.EPIDEMIC_END.date", null)
            )
        ).Status.ShouldBe(HttpStatusCode.OK);

        var after = await editor.YamlAsync(draft.Id);
        var changed = after.Split('\n').Zip(before.Split('\n')).Where(l => l.First != l.Second).Select(l => l.First).ToList();
        changed.Count.ShouldBe(3);
        changed[0].ShouldContain("value: 17, basis: practice_stored");
        changed[1].ShouldContain("L5: '1600.00', L4: '2000.00'");
        changed[2].ShouldContain("{date: null,");
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_bad_input_at_that_path()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();

        var answer = await editor.ChangeAsync(draft.Id, ("amounts.standard_table[0].L9", "1.00"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.FaultMembers.ShouldBe(["amounts.standard_table[0].L9"]);
    }

    [Fact]
    public async Task Faults_of_a_text_name_line_path_and_code()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();
        var text = (await editor.YamlAsync(draft.Id)).Replace(
            "withdraw_any_time: true",
            "withdraw_any_time: false",
            StringComparison.Ordinal
        );

        var written = await editor.ReplaceAsync($"{EditionSteps.Editions}/{draft.Id}/yaml", new { text });

        var fault = written.Body.GetProperty("faults").EnumerateArray().ShouldHaveSingleItem();
        fault.GetProperty("code").GetString().ShouldBe(PackFaultCode.Safeguard);
        fault.GetProperty("path").GetString().ShouldBe("voluntary.withdraw_any_time");
        fault.GetProperty("line").GetInt32().ShouldBe(text.Split('\n').ToList().FindIndex(l => l.Contains("withdraw_any_time")) + 1);
        var publisher = await host.ClientForAsync("policy-publisher");
        (await publisher.PublishAsync(draft.Id, "2020-04-01")).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.DraftHasFaults);
    }

    [Theory]
    [InlineData("[SELF]", "[SELF, OFFICIAL]")]
    [InlineData("third_party_enrolment: false", "third_party_enrolment: true")]
    [InlineData("biometrics, face_image,", "face_image,")]
    [InlineData(
        "requires_completion: false, requires_pass: false, payee: TRAINEE, reasons: {fail: NOT_ALLOWANCE_GROUP}, ref: C16.4",
        "requires_completion: true, requires_pass: false, payee: TRAINEE, reasons: {fail: NOT_ALLOWANCE_GROUP}, ref: C16.4"
    )]
    public async Task A_pack_that_relaxes_a_safeguard_has_faults(string kept, string relaxed)
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();
        var text = (await editor.YamlAsync(draft.Id)).Replace(kept, relaxed, StringComparison.Ordinal);

        var written = await editor.ReplaceAsync($"{EditionSteps.Editions}/{draft.Id}/yaml", new { text });

        written
            .Body.GetProperty("faults")
            .EnumerateArray()
            .Select(f => f.GetProperty("code").GetString())
            .ShouldContain(PackFaultCode.Safeguard);
    }

    [Fact]
    public async Task Cannot_be_published_by_who_wrote_it()
    {
        var both = await host.OfficerAsync("both-duties", EditionSteps.EditorAndPublisher);
        var draft = await both.DraftAsync();

        (await both.PublishAsync(draft.Id, "2020-04-01")).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.PublisherIsEditor);
    }

    [Fact]
    public async Task Cannot_be_published_by_another_account_of_the_same_person()
    {
        var editor = await host.OfficerAsync("one-person-a", [RoleNames.PolicyEditor], "659999199009090104");
        var publisher = await host.OfficerAsync("one-person-b", [RoleNames.PolicyPublisher], "659999199009090104");
        var draft = await editor.DraftAsync();

        (await publisher.PublishAsync(draft.Id, "2020-04-01")).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.PublisherIsEditor);
    }

    [Fact]
    public async Task A_copy_of_ones_own_draft_is_still_ones_own()
    {
        var both = await host.OfficerAsync("copyist", EditionSteps.EditorAndPublisher);
        var editor = await host.ClientForAsync("policy-editor");
        var written = await both.DraftAsync();
        var copy = await editor.MustAsync(EditionSteps.Editions, new { basedOnId = written.Id, label = "copy" });

        (await both.PublishAsync(copy.Id, "2020-04-01")).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.PublisherIsEditor);
    }

    [Fact]
    public async Task Red_cases_stop_publishing_and_green_ones_let_it_through()
    {
        var (editor, publisher) = (await host.ClientForAsync("policy-editor"), await host.ClientForAsync("policy-publisher"));
        var draft = await editor.DraftAsync(label: "publicity of six days");
        await editor.ChangeAsync(draft.Id, ("publicity_working_days", 6));

        var red = await editor.MustAsync($"{EditionSteps.Editions}/{draft.Id}/check");
        red.Body.GetProperty("passed").GetBoolean().ShouldBeFalse();
        var different = red.Body.GetProperty("cases").EnumerateArray().Where(c => !c.GetProperty("passed").GetBoolean()).ToList();
        different.Select(c => c.GetProperty("id").GetString()).ShouldBe(["PUB-01", "PUB-02", "PUB-05"]);
        different[0].GetProperty("differences")[0].GetProperty("field").GetString().ShouldBe("last_day");
        (await publisher.PublishAsync(draft.Id, "2020-04-01")).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.DraftHasRedCases);

        await editor.ExpectAsync(
            draft.Id,
            cases =>
                cases
                    .Replace(
                        "last_day: 2020-10-10, earliest_payment: 2020-10-12",
                        "last_day: 2020-10-12, earliest_payment: 2020-10-13",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "last_day: 2020-04-29, earliest_payment: 2020-04-30",
                        "last_day: 2020-04-30, earliest_payment: 2020-05-06",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "last_day: 2020-02-03, earliest_payment: 2020-02-04",
                        "last_day: 2020-02-04, earliest_payment: 2020-02-05",
                        StringComparison.Ordinal
                    )
        );
        (await editor.MustAsync($"{EditionSteps.Editions}/{draft.Id}/check")).Body.GetProperty("passed").GetBoolean().ShouldBeTrue();
        var published = await publisher.PublishAsync(draft.Id, "2020-05-01", "2020-05-31");

        published.Text("status").ShouldBe("Scheduled");
        published.Id.ShouldBe(draft.Id);
        (await editor.ChangeAsync(draft.Id, ("min_age", 18))).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.NotADraft);
        (await publisher.PublishAsync(draft.Id, "2020-05-01")).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.NotADraft);
    }

    [Fact]
    public async Task The_publisher_sees_the_red_cases_and_that_somebody_else_wrote_and_nothing_is_kept_of_looking()
    {
        var (editor, publisher) = (await host.ClientForAsync("policy-editor"), await host.ClientForAsync("policy-publisher"));
        var draft = await editor.DraftAsync();
        await editor.ChangeAsync(draft.Id, ("publicity_working_days", 6));

        var seen = await publisher.FetchAsync($"{EditionSteps.Editions}/{draft.Id}/gate");

        seen.Body.GetProperty("different").GetInt32().ShouldBe(3);
        var asPublisher = await publisher.FetchAsync($"{EditionSteps.Editions}/{draft.Id}");
        asPublisher.Body.GetProperty("gate").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        asPublisher.Body.GetProperty("writtenByMe").GetBoolean().ShouldBeFalse();
        (await editor.FetchAsync($"{EditionSteps.Editions}/{draft.Id}")).Body.GetProperty("writtenByMe").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_draft_without_cases_cannot_be_published()
    {
        var (editor, publisher) = (await host.ClientForAsync("policy-editor"), await host.ClientForAsync("policy-publisher"));
        var draft = await editor.DraftAsync();
        await editor.ExpectAsync(draft.Id, cases => cases[..cases.IndexOf("\ncases:", StringComparison.Ordinal)] + "\ncases: []\n");

        (await publisher.PublishAsync(draft.Id, "2020-04-01")).ErrorCode.ShouldBe(PolicyEditionsErrorCodes.DraftHasNoCases);
    }

    [Fact]
    public async Task A_reader_cannot_write_and_an_editor_cannot_publish()
    {
        var (editor, auditor) = (await host.ClientForAsync("policy-editor"), await host.ClientForAsync("auditor"));
        var draft = await editor.DraftAsync();

        (await auditor.FetchAsync($"{EditionSteps.Editions}/{draft.Id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await auditor.ChangeAsync(draft.Id, ("min_age", 18))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await editor.PublishAsync(draft.Id, "2020-04-01")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();

        (await editor.DeleteAsync($"{EditionSteps.Editions}/{draft.Id}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            HttpStatusCode.NoContent
        );

        (await editor.FetchAsync($"{EditionSteps.Editions}/{draft.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_editions_stand_side_by_side_with_what_changed()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();
        await editor.ChangeAsync(draft.Id, (PerDay, "35.00"));
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();

        var compared = await editor.FetchAsync($"{EditionSteps.Editions}/{seeded}/compare/{draft.Id}");

        var changed = compared
            .Body.GetProperty("rows")
            .EnumerateArray()
            .Where(r => r.GetProperty("changed").GetBoolean())
            .ToDictionary(r => r.GetProperty("path").GetString()!);
        changed.Keys.ShouldBe(["pack.version", "amounts.living_allowance[2020-01-01 2021-12-31].per_day"], ignoreOrder: true);
        var row = changed["amounts.living_allowance[2020-01-01 2021-12-31].per_day"];
        (row.GetProperty("left").GetString(), row.GetProperty("right").GetString(), row.GetProperty("clause").GetString()).ShouldBe(
            ("30.00", "35.00", "R02")
        );
    }

    [Fact]
    public async Task The_form_shows_parameters_amounts_events_and_switches()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();

        var form = (await editor.FetchAsync($"{EditionSteps.Editions}/{seeded}/form")).Body;

        form.GetProperty("parameters")
            .EnumerateArray()
            .Single(p => p.GetProperty("name").GetString() == "min_age")
            .GetProperty("value")
            .GetString()
            .ShouldBe("16");
        form.GetProperty("amounts").GetProperty("standardTable")[0].GetProperty("values").GetProperty("L5").GetString().ShouldBe("1500.00");
        form.GetProperty("events")
            .EnumerateArray()
            .Single(e => e.GetProperty("id").GetString() == "EPIDEMIC_END")
            .GetProperty("date")
            .GetString()
            .ShouldBe("2020-11-30");
        var i1 = form.GetProperty("interpretations").EnumerateArray().Single(i => i.GetProperty("id").GetString() == "I1");
        (i1.GetProperty("parameter").GetString(), i1.GetProperty("current").GetString()).ShouldBe(
            ("parameters.age_limit_inclusive.value", "true")
        );
    }
}
