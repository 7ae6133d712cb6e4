using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Administration.Messages;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

/// <summary>
/// What somebody holds who carries the database and the file store away, without the keys: counties with institutions, trainees, accounts,
/// evidence, claims and payment, a trainee who registered on the public page, and every message of theirs.
/// </summary>
[Collection(nameof(ScopeHost))]
public sealed class AtRest_Tests(ScopeHost host)
{
    private const string Password = "Village2020";
    private const string Phone = "13700009876";
    private const string Account = "6222000000009876543";
    private const string Mistyped = "13700001234";
    private static readonly string Id = TestPeople.IdNumber(77);
    private static readonly string[] Entered = [Id, Phone, Account];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Neither_database_nor_files_hold_a_number_in_any_readable_form()
    {
        await EnterAsync();
        await host.WithAsync<MessageSender>(s => s.SendWaitingAsync(Ct));
        Directory.EnumerateFiles(Path.Combine(host.Database.Directory, "outbox"), "*.sms").ShouldNotBeEmpty();
        var opened = (await SealedColumns.OpenAllAsync(host, Ct)).Values.ToHashSet();
        Entered.ShouldBeSubsetOf(opened);
        opened.ShouldAllBe(n => n.Length >= 11);
        opened.Count.ShouldBeGreaterThan(20);

        var rest = await DatabaseDump.BytesAsync(host.Database, Ct);

        LeakScan.Find(rest, [.. opened, Mistyped, Password]).ShouldBeEmpty();
        rest.AsSpan().IndexOf("住在村里的人"u8).ShouldBeGreaterThan(0, "the rows themselves are in the dump");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Figures: {rest.Length} bytes at rest, {opened.Count} numbers in {LeakScan.FormsOf(Id).Count()} forms each, leaks 0"
        );
    }

    /// <summary>The scan has to see a leak in a table or a file before its silence means anything.</summary>
    [Fact]
    public async Task A_number_that_leaks_in_any_form_into_a_table_or_a_file_is_seen()
    {
        await using var database = await TestDatabase.CreateAsync();
        var forms = LeakScan.FormsOf(Id).ToList();
        await using (var connection = await DatabaseDump.OpenAsync(database, Ct))
        {
            await ExecuteAsync(
                connection,
                TestDatabase.IsPostgreSql ? "CREATE TABLE leak (bytes bytea)" : "CREATE TABLE leak (bytes blob)"
            );
            foreach (var form in forms.Where((_, i) => i % 2 == 0))
                await ExecuteAsync(
                    connection,
                    $"INSERT INTO leak VALUES ({(TestDatabase.IsPostgreSql ? @"'\x" : "x'")}{Convert.ToHexString(form.Bytes)}')"
                );
        }
        foreach (var (form, i) in forms.Select((f, i) => (f, i)).Where(f => f.i % 2 == 1))
            await File.WriteAllBytesAsync(Path.Combine(database.Directory, $"leak{i}"), [.. "before"u8, .. form.Bytes, .. "after"u8], Ct);

        var seen = LeakScan.Find(await DatabaseDump.BytesAsync(database, Ct), [Id]);

        forms.Select(f => $"{Id} as {f.Name}").ShouldBeSubsetOf(seen);
        LeakScan.Find(await DatabaseDump.BytesAsync(database, Ct), [TestPeople.IdNumber(78)]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_on_the_dump_without_the_keys_reveals_nothing()
    {
        var ciphers = await SealedColumns.CiphersAsync(host, Ct);
        await using var thief = new HostWithoutKeys(host.Database);

        (await thief.CreateClient().GetAsync("/health/ready", Ct)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var login = await thief.CreateBrowser().GetAsync("/Account/Login", Ct);
        login.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await login.Content.ReadAsStringAsync(Ct)).ShouldContain("TrainingPlatform:Unavailable");
        foreach (var cipher in ciphers)
            await Should.ThrowAsync<KeysUnavailableException>(() =>
                thief.WithAsync<Sealer, string>(s => Task.FromResult(s.Open(new(cipher, null, ""))))
            );
        foreach (
            var message in await thief.WithAsync<TrainingPlatformDbContext, List<OutboundMessage>>(db =>
                db.Set<OutboundMessage>().ToListAsync(Ct)
            )
        )
            await Should.ThrowAsync<KeysUnavailableException>(() =>
                thief.WithAsync<Outbox, MessageContent>(o => Task.FromResult(o.Open(message.Sealed)))
            );
        (await Migrator.RunForExitCodeSafelyAsync(host.Database, "migrate", "--Keys:Directory=" + thief.Keys)).ShouldNotBe(0);
        Directory.GetFiles(thief.Keys, "master.key").ShouldBeEmpty();
    }

    [Fact]
    public async Task After_both_keys_have_rotated_every_old_row_file_and_message_still_opens()
    {
        var trainee = host.Korla.UserName(RoleNames.Trainee);
        var before = await SealedColumns.OpenAllAsync(host, Ct);
        var sheet = $"/api/app/report/payment-batch/{host.Korla["batch"]}/payment-sheet";
        var signed = await host.WithAsync<IRowSeal, string>(s => Task.FromResult(s.Mark("record")));

        await Migrator.RunAsync(host.Database, "keys", "rotate");
        await Migrator.RunAsync(host.Database, "keys", "rotate-master");
        await using var restarted = new Restarted(host.Database);

        (await SealedColumns.OpenAllAsync(restarted, Ct)).ShouldBe(before, ignoreOrder: true);
        var (old, fresh) = (Seal(host), Seal(restarted));
        fresh.Lookup.ShouldBe(old.Lookup, "whoever was found by a number is found by it still");
        fresh.Cipher.ShouldStartWith("v2.");
        (
            await restarted.WithAsync<IRowSeal, (bool, bool, string)>(s =>
                Task.FromResult((s.Fits(signed, "record"), s.Fits(signed, "Record"), s.Mark("record")[..3]))
            )
        ).ShouldBe((true, false, "m2."));
        var own = await (await restarted.ClientForAsync(trainee)).GetAsync($"/api/app/trainee/me/attachment/{host.Korla["evidence0"]}", Ct);
        (await own.Content.ReadAsByteArrayAsync(Ct)).ShouldBe(host.Korla.File("evidence0"));
        (await (await restarted.ClientForAsync(host.Korla.UserName(RoleNames.FinancePreparer))).GetAsync(sheet, Ct)).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
        foreach (
            var message in await restarted.WithAsync<TrainingPlatformDbContext, List<OutboundMessage>>(db =>
                db.Set<OutboundMessage>().ToListAsync(Ct)
            )
        )
            (await restarted.WithAsync<Outbox, MessageContent>(o => Task.FromResult(o.Open(message.Sealed)))).Recipient.ShouldNotBeEmpty();
    }

    /// <summary>Registers on the public page, states an account, files a paper that holds the numbers, forgets the password, mistypes.</summary>
    private async Task EnterAsync()
    {
        using var browser = host.CreateBrowser();
        var form = new Dictionary<string, string>
        {
            ["name"] = "住在村里的人",
            ["idNumber"] = Id,
            ["phone"] = Phone,
            ["password"] = Password,
            ["confirmPassword"] = Password,
            ["accept"] = "true",
        };
        await browser.PostFormAsync("/Account/Register?kind=trainee", form);
        var me = await host.ClientForAsync(Id, Password);
        (
            await me.PutAsJsonAsync(
                "/api/app/trainee/me",
                new
                {
                    divisionId = host.Korla["division"],
                    bankName = "Bank",
                    accountNumber = Account,
                },
                Ct
            )
        ).EnsureSuccessStatusCode();
        using var paper = Http.Form("Status", Encoding.ASCII.GetBytes($"%PDF-1.4 {Id} {Phone} {Account}"));
        (await me.PostAsync("/api/app/trainee/me/attachment", paper, Ct)).EnsureSuccessStatusCode();
        await host.CreateBrowser().PostFormAsync("/Account/ForgotPassword", new() { ["login"] = Phone });
        await host.CreateBrowser().PostFormAsync("/Account/ForgotPassword", new() { ["login"] = Mistyped });
        await host.CreateBrowser().PostFormAsync("/Account/Login", new() { ["login"] = Mistyped, ["password"] = Password });
        form["phone"] = Mistyped;
        await host.CreateBrowser().PostFormAsync("/Account/Register?kind=trainee", form);
    }

    private static SealedValue Seal(PlatformHost on)
    {
        using var scope = on.Services.CreateScope();
        return PhoneNumber.TryParse(Phone, out var phone)
            ? scope.ServiceProvider.GetRequiredService<ISealer>().Seal(phone)
            : throw new InvalidOperationException();
    }

    private static async Task ExecuteAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Ct);
    }

    private sealed class Restarted(TestDatabase database) : PlatformHost(database);

    private sealed class HostWithoutKeys(TestDatabase database) : PlatformHost(database)
    {
        public string Keys { get; } = Directory.CreateTempSubdirectory("no-keys-").FullName;

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Directory.Delete(Keys, recursive: true);
        }

        protected override IEnumerable<KeyValuePair<string, string>> Configure() => [new("Keys:Directory", Keys)];
    }
}
