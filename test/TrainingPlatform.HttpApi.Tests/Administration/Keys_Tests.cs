using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class Keys_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Phone = "13700009876";
    private static readonly string Id = TestPeople.IdNumber(77);
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seals_differently_each_time_and_finds_by_the_same_hash()
    {
        PhoneNumber.TryParse(Phone, out var phone);

        var (a, b) = await host.WithAsync<ISealer, (SealedValue, SealedValue)>(s => Task.FromResult((s.Seal(phone), s.Seal(phone))));

        a.Cipher.ShouldNotBe(b.Cipher);
        a.Lookup.ShouldBe(b.Lookup);
        a.Mask.ShouldBe("137******76");
        a.ToString().ShouldBe("137******76");
        var hashes = await host.WithAsync<ISealer, IReadOnlyList<string>>(s => Task.FromResult(s.Lookups(SealedKind.Phone, Phone)));
        hashes.ShouldBe([a.Lookup!]);
        var other = await host.WithAsync<ISealer, IReadOnlyList<string>>(s => Task.FromResult(s.Lookups(SealedKind.BankAccount, Phone)));
        other.ShouldNotBe(hashes);
    }

    [Fact]
    public async Task Every_opening_for_a_persons_eyes_leaves_an_audit_row_also_when_the_reader_saves_nothing()
    {
        PhoneNumber.TryParse(Phone, out var phone);
        var entity = Guid.CreateVersion7();

        var plain = await host.WithAsync<ISealer, string>(s => Task.FromResult(s.Reveal(s.Seal(phone), "Trainee", entity, "bank file")));

        plain.ShouldBe(Phone);
        var row = await host.WithAsync<TrainingPlatformDbContext, AuditLogEntry>(db => db.Set<AuditLogEntry>().SingleAsync(e => e.EntityId == entity.ToString(), Ct));
        row.Action.ShouldBe("Revealed");
        row.Reason.ShouldBe("bank file");
        row.Changes.ShouldBeNull();
    }

    [Fact]
    public async Task Old_rows_read_after_the_data_keys_and_the_master_key_have_rotated()
    {
        PhoneNumber.TryParse(Phone, out var phone);
        await using var own = new PlatformHost();
        var old = await own.WithAsync<ISealer, SealedValue>(s => Task.FromResult(s.Seal(phone)));
        var file = await own.WithAsync<IFileStore, string>(f => f.SaveAsync(Guid.NewGuid(), new MemoryStream("evidence"u8.ToArray()), Ct));
        var signed = await own.WithAsync<IRowSeal, string>(s => Task.FromResult(s.Mark("record")));

        await Migrator.RunAsync(own.Database, "keys", "rotate");
        await Migrator.RunAsync(own.Database, "keys", "rotate-master");
        await using var restarted = new HostOn(own.Database);

        (await restarted.WithAsync<ISealer, string>(s => Task.FromResult(s.Reveal(old, "Trainee", Guid.NewGuid(), "test")))).ShouldBe(Phone);
        var fresh = await restarted.WithAsync<ISealer, SealedValue>(s => Task.FromResult(s.Seal(phone)));
        fresh.Cipher.ShouldStartWith("v2.");
        fresh.Lookup.ShouldBe(old.Lookup);
        (await restarted.WithAsync<IRowSeal, (bool, bool, string)>(s => Task.FromResult((s.Fits(signed, "record"), s.Fits(signed, "Record"), s.Mark("record")[..3])))).ShouldBe((true, false, "m2."));
        using var reader = new StreamReader(await restarted.WithAsync<IFileStore, Stream>(f => f.OpenAsync(file, Ct)));
        (await reader.ReadToEndAsync(Ct)).ShouldBe("evidence");
        (await restarted.SignInAsync("county-reviewer")).AccessToken.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_host_with_the_data_but_without_the_keys_reveals_nothing_and_is_not_ready()
    {
        await using var own = new PlatformHost();
        PhoneNumber.TryParse(Phone, out var phone);
        var value = await own.WithAsync<ISealer, SealedValue>(s => Task.FromResult(s.Seal(phone)));
        File.Delete(Path.Combine(own.Database.Directory, "keys", "master.key"));
        await using var thief = new HostOn(own.Database);

        await Should.ThrowAsync<KeysUnavailableException>(() => thief.WithAsync<ISealer, string>(s => Task.FromResult(s.Reveal(value, "Trainee", Guid.NewGuid(), "theft"))));
        (await thief.CreateClient().GetAsync("/health/ready", Ct)).StatusCode.ShouldBe(System.Net.HttpStatusCode.ServiceUnavailable);
        (await Migrator.RunForExitCodeSafelyAsync(own.Database, "migrate")).ShouldNotBe(0);
        File.Exists(Path.Combine(own.Database.Directory, "keys", "master.key")).ShouldBeFalse();
    }

    [Fact]
    public async Task Neither_database_nor_files_hold_an_identifier_in_any_readable_form()
    {
        await using var own = new PlatformHost();
        CitizenIdNumber.TryParse(Id, out var id);
        PhoneNumber.TryParse(Phone, out var phone);
        var account = new NewAccount { Name = "某人", Password = "Village2020", CitizenId = id, Phone = phone, RoleNames = ["trainee"] };
        var user = await own.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, Ct));
        await own.WithAsync<IAccounts>(a => a.PersonOfAsync(user, Ct));
        await own.CreateBrowser().PostFormAsync("/Account/ForgotPassword", new() { ["login"] = Phone });
        var owner = Guid.NewGuid();
        await own.WithAsync<IFileStore>(f => f.SaveAsync(owner, new MemoryStream(Encoding.UTF8.GetBytes($"{Id} {Phone}")), Ct));

        var rest = await DatabaseDump.BytesAsync(own, Ct);

        rest.Length.ShouldBeGreaterThan(100_000);
        foreach (var secret in new[] { Id, Phone, "Village2020" })
            foreach (var (form, bytes) in Forms(secret))
                rest.AsSpan().IndexOf(bytes).ShouldBe(-1, $"{secret} as {form}");
        rest.AsSpan().IndexOf("某人"u8).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("%PDF-1.7 ...", "application/pdf")]
    [InlineData("\u0089PNG\r\n\u001a\n", "image/png")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0", "image/jpeg")]
    [InlineData("<html>", null)]
    [InlineData("MZ", null)]
    [InlineData("", null)]
    public void Believes_the_first_bytes_of_a_file_and_not_its_name(string head, string? expected) => FileContent.Sniff(Encoding.Latin1.GetBytes(head)).ShouldBe(expected);

    [Fact]
    public async Task Keeps_one_file_per_owner_and_content_and_refuses_too_large_ones()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        Task<string> Save(Guid owner, byte[] content) => host.WithAsync<IFileStore, string>(f => f.SaveAsync(owner, new MemoryStream(content), Ct));

        var first = await Save(a, [1, 2, 3]);

        (await Save(a, [1, 2, 3])).ShouldBe(first);
        (await Save(b, [1, 2, 3])).Split('/')[1].ShouldNotBe(first.Split('/')[1]);
        await Should.ThrowAsync<Domain.InputException>(() => Save(a, new byte[20 * 1024 * 1024 + 1]));
        foreach (var key in new[] { "../../keys/master.key", "x", first + "/..", first.ToUpperInvariant() })
            await Should.ThrowAsync<Domain.BusinessException>(() => host.WithAsync<IFileStore, Stream>(f => f.OpenAsync(key, Ct)));
    }

    [Fact]
    public void Only_the_owner_may_read_the_key_files()
    {
        host.CreateClient();
        var keys = Path.Combine(host.Database.Directory, "keys");

        Directory.GetFiles(keys).Select(Path.GetFileName).ShouldBe(["master.key", "signing.pfx", "encryption.pfx"], ignoreOrder: true);
        foreach (var file in Directory.GetFiles(keys))
            if (!OperatingSystem.IsWindows())
                File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }

    private static IEnumerable<(string, byte[])> Forms(string secret)
    {
        var utf8 = Encoding.UTF8.GetBytes(secret);
        var hash = SHA256.HashData(utf8);
        yield return ("text", utf8);
        yield return ("UTF-16", Encoding.Unicode.GetBytes(secret));
        yield return ("base64", Encoding.ASCII.GetBytes(Convert.ToBase64String(utf8).TrimEnd('=')[..^1]));
        yield return ("hex", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(utf8)));
        yield return ("HEX", Encoding.ASCII.GetBytes(Convert.ToHexString(utf8)));
        yield return ("SHA-256", hash);
        yield return ("SHA-256 hex", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash)));
        yield return ("SHA-256 base64", Encoding.ASCII.GetBytes(Convert.ToBase64String(hash).TrimEnd('=')));
    }

    private sealed class HostOn(TestDatabase database) : PlatformHost(database);
}
