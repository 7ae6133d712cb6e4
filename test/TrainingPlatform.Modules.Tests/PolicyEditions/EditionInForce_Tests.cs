using System.Net;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Editions;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.PolicyEditions;

/// <summary>Which edition answers where and when, what a published row allows, and what a prefecture's override changes.</summary>
public class EditionInForce_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Bayingolin = "652800";
    private const string Korla = "652801";
    private const string Changji = "652301";

    [Fact]
    public async Task A_prefectures_override_changes_exactly_what_it_says_and_only_there()
    {
        var (editor, publisher) = (await host.ClientForAsync("policy-editor"), await host.ClientForAsync("policy-publisher"));
        var draft = await editor.DraftAsync(await host.DivisionAsync(Bayingolin), "Bayingolin");
        var text = PolicyPacks.ReadSeed("policy-pack.override.example.yaml");
        (await editor.ReplaceAsync($"{EditionSteps.Editions}/{draft.Id}/yaml", new { text }))
            .Body.GetProperty("faults")
            .GetArrayLength()
            .ShouldBe(0);
        await editor.KeepOneCaseAsync(draft.Id);
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();

        (await publisher.PublishAsync(draft.Id, "2020-01-01")).Text("status").ShouldBe("Published");

        var rows = (await editor.FetchAsync($"{EditionSteps.Editions}/{seeded}/compare/{draft.Id}"))
            .Body.GetProperty("rows")
            .EnumerateArray();
        var changed = rows.Where(r => r.GetProperty("changed").GetBoolean()).Select(r => r.GetProperty("path").GetString()!).ToList();
        changed
            .Where(p =>
                !p.StartsWith("pack.", StringComparison.Ordinal) && !p.StartsWith("amounts.living_allowance[", StringComparison.Ordinal)
            )
            .ShouldBe(["amounts.standard_table[A 2020-01-01 2021-12-31].L5"]);
        (await InForceAsync(Korla, new DateOnly(2020, 7, 1)))
            .Edition.Amounts.Allowance(new DateOnly(2020, 7, 1))
            .PerDay.ToString()
            .ShouldBe("40.00");
        (await InForceAsync(Changji, new DateOnly(2020, 7, 1)))
            .Edition.Amounts.Allowance(new DateOnly(2020, 7, 1))
            .PerDay.ToString()
            .ShouldBe("30.00");
    }

    [Fact]
    public async Task A_form_change_of_a_partial_pack_is_added_to_it()
    {
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync(await host.DivisionAsync(Bayingolin), "partial");
        var text = PolicyPacks
            .ReadSeed("policy-pack.override.example.yaml")
            .Replace("version: 0.1.0\n", "version: 0.9.0\n", StringComparison.Ordinal);
        await editor.ReplaceAsync($"{EditionSteps.Editions}/{draft.Id}/yaml", new { text });

        var changed = await editor.ChangeAsync(draft.Id, ("min_age", 18));

        changed.Status.ShouldBe(HttpStatusCode.OK, changed.Body.ToString());
        changed.Body.GetProperty("faults").GetArrayLength().ShouldBe(0);
        (await editor.YamlAsync(draft.Id)).ShouldBe(text + "parameters:\n  min_age:\n    value: 18\n");
    }

    [Fact]
    public async Task A_scheduled_edition_comes_into_force_by_its_date_and_can_be_withdrawn_before()
    {
        var (editor, publisher) = (await host.ClientForAsync("policy-editor"), await host.ClientForAsync("policy-publisher"));
        var hami = await host.DivisionAsync("650500");
        var (kept, taken) = (await DraftForAsync(editor, hami, "kept"), await DraftForAsync(editor, hami, "taken back"));
        (await publisher.PublishAsync(kept, "2020-09-01")).Text("status").ShouldBe("Scheduled");
        (await publisher.PublishAsync(taken, "2020-10-01")).Text("status").ShouldBe("Scheduled");

        (await publisher.SendAsync($"{EditionSteps.Editions}/{taken}/withdraw", new { reason = "" })).Status.ShouldBe(
            HttpStatusCode.BadRequest
        );
        var withdrawn = await publisher.MustAsync($"{EditionSteps.Editions}/{taken}/withdraw", new { reason = "a mistake in the table" });

        (withdrawn.Text("status"), withdrawn.Text("withdrawReason")).ShouldBe(("Withdrawn", "a mistake in the table"));
        (await InForceAsync("650500", new DateOnly(2020, 8, 31))).Id.ShouldNotBe(kept);
        (await InForceAsync("650500", new DateOnly(2020, 9, 1))).Id.ShouldBe(kept);
        (await InForceAsync("650500", new DateOnly(2020, 10, 1))).Id.ShouldBe(kept);
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();
        (await publisher.SendAsync($"{EditionSteps.Editions}/{seeded}/withdraw", new { reason = "late" })).ErrorCode.ShouldBe(
            PolicyEditionsErrorCodes.NotScheduled
        );
    }

    [Fact]
    public async Task A_published_row_cannot_be_changed_or_deleted_by_sql()
    {
        _ = host.CreateClient();

        await RefusedAsync("UPDATE \"PolEditions\" SET \"Label\" = 'x'");
        await RefusedAsync("UPDATE \"PolEditions\" SET \"InForceTo\" = NULL");
        await RefusedAsync("DELETE FROM \"PolEditions\"");
        if (TestDatabase.IsPostgreSql)
            await RefusedAsync("TRUNCATE \"PolEditions\" CASCADE");
        else
            await RefusedAsync("INSERT OR REPLACE INTO \"PolEditions\" SELECT * FROM \"PolEditions\"");
    }

    [Fact]
    public async Task A_published_row_cannot_be_changed_through_the_application()
    {
        _ = host.CreateClient();

        await Should.ThrowAsync<Exception>(() =>
            host.WithAsync<TrainingPlatformDbContext>(async db =>
            {
                var row = await db.Set<PublishedEdition>().FirstAsync();
                db.Entry(row).Property(e => e.Label).CurrentValue = "another label";
                await db.SaveChangesAsync();
            })
        );
        await Should.ThrowAsync<Exception>(() =>
            host.WithAsync<TrainingPlatformDbContext>(db => db.Set<PublishedEdition>().ExecuteDeleteAsync())
        );
    }

    [Fact]
    public async Task A_row_without_its_hash_is_not_opened()
    {
        _ = host.CreateClient();
        var id = await host.WithAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var seeded = await db.Set<PublishedEdition>()
                .AsNoTracking()
                .FirstAsync(e => e.Version == "0.1.0" && e.PackId == "xj-2020-16-example");
            var forged = new PackContent
            {
                PackId = seeded.PackId,
                Version = "9.9.9",
                Label = "forged",
                ContentHash = new string('0', 64),
                Text = seeded.PackText,
                CasesText = "",
                Illustrative = true,
            };
            var row = new PublishedEdition(
                Guid.CreateVersion7(),
                forged,
                new Publication
                {
                    DivisionId = seeded.DivisionId,
                    InForceFrom = new DateOnly(2031, 1, 1),
                    At = seeded.PublishedAt,
                }
            );
            db.Add(row);
            await db.SaveChangesAsync();
            return row.Id;
        });

        var refused = await Should.ThrowAsync<BusinessException>(() =>
            host.WithAsync<IPolicyEditions>(e => e.GetAsync(id, TestContext.Current.CancellationToken))
        );

        refused.Code.ShouldBe(PolicyEditionsErrorCodes.EditionDamaged);
    }

    private async Task<EditionInForce> InForceAsync(string code, DateOnly on)
    {
        var division = await host.DivisionAsync(code);
        return await host.WithAsync<IPolicyEditions, EditionInForce>(e =>
            e.InForceAsync(division, on, TestContext.Current.CancellationToken)
        );
    }

    private async Task<Guid> DraftForAsync(HttpClient editor, Guid division, string label)
    {
        var draft = await editor.DraftAsync(division, label);
        await editor.KeepOneCaseAsync(draft.Id);
        return draft.Id;
    }

    private Task RefusedAsync(string sql) =>
        Should.ThrowAsync<Exception>(() => host.WithAsync<TrainingPlatformDbContext>(db => db.Database.ExecuteSqlRawAsync(sql)));
}
