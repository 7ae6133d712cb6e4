using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class Keys_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Phone = "13700009876";
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
        var row = await host.WithAsync<TrainingPlatformDbContext, AuditLogEntry>(db =>
            db.Set<AuditLogEntry>().SingleAsync(e => e.EntityId == entity.ToString(), Ct)
        );
        row.Action.ShouldBe("Revealed");
        row.Reason.ShouldBe("bank file");
        row.Changes.ShouldBeNull();
    }

    [Theory]
    [InlineData("%PDF-1.7 ...", "application/pdf")]
    [InlineData("\u0089PNG\r\n\u001a\n", "image/png")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0", "image/jpeg")]
    [InlineData("<html>", null)]
    [InlineData("MZ", null)]
    [InlineData("", null)]
    public void Believes_the_first_bytes_of_a_file_and_not_its_name(string head, string? expected) =>
        FileContent.Sniff(Encoding.Latin1.GetBytes(head)).ShouldBe(expected);

    [Fact]
    public async Task Keeps_one_file_per_owner_and_content_and_refuses_too_large_ones()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        Task<string> Save(Guid owner, byte[] content) =>
            host.WithAsync<IFileStore, string>(f => f.SaveAsync(owner, new MemoryStream(content), Ct));

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
}
