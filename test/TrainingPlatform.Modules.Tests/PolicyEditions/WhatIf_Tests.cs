using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;
using TrainingPlatform.PolicyEditions.WhatIf;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.PolicyEditions;

/// <summary>A trial says what the gate says, shows the stored card's shape, and leaves nothing behind.</summary>
public class WhatIf_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Ask = "/api/app/what-if";

    [Fact]
    public async Task A_trial_answers_every_worked_case_as_the_gate_does()
    {
        var officer = await host.ClientForAsync("county-reviewer");
        var editor = await host.ClientForAsync("policy-editor");
        var editionId = (await editor.SeededAsync()).GetProperty("id").GetGuid();
        var pack = new PackLoader(new FolderPackSource(null)).Load("pack", PolicyPacks.ReadSeed("policy-pack.example.yaml"));
        var cases = CaseFile.Read("cases", PolicyPacks.ReadSeedCases(), CaseSchema.For(pack.Edition)).Cases;

        foreach (var worked in cases)
        {
            var answer = await officer.SendAsync(
                Ask,
                new
                {
                    editionId,
                    overrides = Overrides(worked),
                    facts = TrialCases.Facts(worked),
                }
            );

            answer.Status.ShouldBe(HttpStatusCode.OK, $"{worked.Id}: {answer.Body}");
            var training = answer.Body.GetProperty("training");
            training.GetProperty("amount").GetString().ShouldBe(worked.Expect.Text("training"), worked.Id);
            training.GetProperty("group").GetString().ShouldBe(worked.Expect.Text("group"), worked.Id);
            var living = answer.Body.GetProperty("living");
            (living.ValueKind == JsonValueKind.Null ? "0.00" : living.GetProperty("amount").GetString()).ShouldBe(
                worked.Expect.Text("living"),
                worked.Id
            );
        }
    }

    [Fact]
    public async Task The_card_has_clauses_facts_lines_and_findings_and_nothing_is_saved()
    {
        var officer = await host.ClientForAsync("county-leader");
        var editionId = (await (await host.ClientForAsync("policy-editor")).SeededAsync()).GetProperty("id").GetGuid();
        var before = await RowsAsync();

        var answer = await officer.MustAsync(Ask, new { editionId, facts = Trainee() });

        var training = answer.Body.GetProperty("training");
        (training.GetProperty("amount").GetString(), training.GetProperty("payee").GetString()).ShouldBe(("3200.00", "INSTITUTION"));
        training.GetProperty("clauses").GetArrayLength().ShouldBeGreaterThan(2);
        training.GetProperty("lines")[0].GetProperty("operands").GetArrayLength().ShouldBe(3);
        training.GetProperty("edition").GetProperty("illustrative").GetBoolean().ShouldBeTrue();
        training.GetProperty("hash").GetString()!.Length.ShouldBe(64);
        answer.Body.GetProperty("living").GetProperty("amount").GetString().ShouldBe("1200.00");
        (await RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_trial_can_begin_with_a_worked_case_of_the_edition()
    {
        var officer = await host.ClientForAsync("county-reviewer");
        var editionId = (await (await host.ClientForAsync("policy-editor")).SeededAsync()).GetProperty("id").GetGuid();

        var cases = (await officer.FetchAsync($"{EditionSteps.Editions}/{editionId}/trial-case")).Items;

        cases.Count.ShouldBe(138);
        var rural = cases.Single(c => c.GetProperty("id").GetString() == "LPT-02");
        rural.GetProperty("facts").TryGetProperty("expect", out _).ShouldBeFalse();
        var answer = await officer.MustAsync(
            Ask,
            new
            {
                editionId,
                facts = rural.GetProperty("facts"),
                overrides = rural.GetProperty("overrides"),
            }
        );
        answer.Body.GetProperty("living").GetProperty("amount").GetString().ShouldBe("1200.00");
    }

    [Fact]
    public async Task A_switch_flips_the_answer()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var editionId = (await editor.SeededAsync()).GetProperty("id").GetGuid();

        var answer = await editor.MustAsync(
            Ask,
            new
            {
                editionId,
                overrides = new Dictionary<string, object> { ["age_limit_inclusive"] = false, ["labour_reserve_max_age"] = 19 },
                facts = Trainee(),
            }
        );

        answer.Body.GetProperty("training").GetProperty("eligible").GetBoolean().ShouldBeFalse();
        answer.Body.GetProperty("training").GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe("AGE_OVER_LIMIT");
    }

    [Fact]
    public async Task Unknown_fields_and_switches_are_bad_input_at_their_path()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var editionId = (await editor.SeededAsync()).GetProperty("id").GetGuid();
        var facts = Trainee();
        ((JsonObject)facts["trainee"]!)["religion"] = "x";

        (await editor.SendAsync(Ask, new { editionId, facts })).FaultMembers.ShouldBe(["facts.trainee.religion"]);
        (
            await editor.SendAsync(
                Ask,
                new
                {
                    editionId,
                    overrides = new { no_such_number = 1 },
                    facts = Trainee(),
                }
            )
        ).FaultMembers.ShouldBe(["overrides.no_such_number"]);
        (
            await editor.SendAsync(
                Ask,
                new
                {
                    editionId,
                    overrides = new Dictionary<string, object> { ["voluntary.withdraw_any_time"] = false },
                    facts = Trainee(),
                }
            )
        ).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_draft_can_be_tried_before_it_is_law()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();
        await editor.ChangeAsync(draft.Id, ("amounts.living_allowance[0].per_day", "40.00"));

        var answer = await editor.MustAsync(Ask, new { editionId = draft.Id, facts = Trainee() });

        answer.Body.GetProperty("living").GetProperty("amount").GetString().ShouldBe("1600.00");
    }

    [Fact]
    public async Task Options_name_the_words_of_the_edition_in_force()
    {
        var officer = await host.ClientForAsync("county-reviewer");

        var options = (await officer.FetchAsync(Ask + "/options")).Body;

        options.GetProperty("measures").EnumerateArray().Select(m => m.GetProperty("id").GetString()).ShouldContain("M-LPT");
        options.GetProperty("levels").EnumerateArray().Select(l => l.GetString()).ShouldBe(["SPECIAL", "L5", "L4", "L3", "L2", "L1"]);
        options
            .GetProperty("switches")
            .EnumerateArray()
            .Select(s => s.GetProperty("path").GetString())
            .ShouldContain("measures.M-LPT.effective.period_test");
    }

    /// <summary>19, registered unemployed, rural, in a class of 40 days and 320 hours.</summary>
    private static JsonObject Trainee() =>
        new()
        {
            ["measure"] = "M-LPT",
            ["class"] = new JsonObject
            {
                ["start"] = "2020-04-07",
                ["end"] = "2020-06-02",
                ["hours"] = 8,
                ["institutionListed"] = true,
            },
            ["trainee"] = new JsonObject
            {
                ["birth"] = "2000-04-08",
                ["hukou"] = "RURAL",
                ["statuses"] = new JsonObject { ["REGISTERED_UNEMPLOYED"] = new JsonObject { ["from"] = "2020-02-10" } },
                ["guardianAck"] = false,
            },
        };

    private static JsonNode? Overrides(WorkedCase worked) => worked.Override is { } o ? JsonNode.Parse(CanonicalForm.Write(o)) : null;

    private Task<(int, int)> RowsAsync() =>
        host.WithAsync<TrainingPlatformDbContext, (int, int)>(async db =>
            (
                await db.Set<AuditLogEntry>().CountAsync(a => a.EntityType != "ClientSecret"),
                await db.Set<Editions.EditionDraft>().CountAsync()
            )
        );
}
