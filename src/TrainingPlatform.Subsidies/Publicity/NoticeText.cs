using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>What a list holds fast of a line behind its salts.</summary>
internal sealed record NoticeMatter
{
    public required string TraineeName { get; init; }

    public required string? Payee { get; init; }

    public required string? PayeeHolder { get; init; }

    public required string? PayeeBank { get; init; }

    public required string? AccountLookup { get; init; }

    public required string? DeterminationHash { get; init; }

    public static NoticeMatter Of(SubsidyClaimLine line) =>
        new()
        {
            TraineeName = line.TraineeName,
            Payee = line.Payee,
            PayeeHolder = line.PayeeHolder,
            PayeeBank = line.PayeeBank,
            AccountLookup = line.PayeeAccount?.Lookup,
            DeterminationHash = line.DeterminationHash,
        };
}

/// <summary>The one way in which a list is written down and hashed. What it says stands on the public page, so that anybody can redo it.</summary>
/// <remarks>
/// A text is a JSON array of strings without white space, absent ones as <c>""</c>, Chinese as it is. A leaf is the public columns of a row
/// as such an array, of an addition with a last word that says so, a line feed, and the row's seal; the seal is the SHA-256 of its four salted hashes
/// and of whose they are. Rows that add nothing are written as before there were additions: their digests stand.
/// </remarks>
internal static class NoticeText
{
    /// <summary>Last word of a row that adds to what was paid.</summary>
    private const string Addition = "Addition";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Digest(string number, IReadOnlyList<NoticeRow> rows) => Hex(MerkleTree.Root(Leaves(number, rows)));

    public static byte[][] Leaves(string number, IReadOnlyList<NoticeRow> rows) => [.. rows.Select(r => Leaf(number, r))];

    public static byte[] Leaf(string number, NoticeRow row) =>
        MerkleTree.Leaf(Encoding.UTF8.GetBytes($"{Public(number, row)}\n{Seal(row)}"));

    public static string Public(string number, NoticeRow row) =>
        Text([
            number,
            Whole(row.Sequence),
            row.Code,
            row.UnitName,
            row.PersonMask,
            row.Project,
            row.Level,
            Whole(row.Heads),
            row.Standard,
            row.StandardUnit,
            row.Amount.ToString(),
            .. (row.DifferenceId is null ? (string[])[] : [Addition]),
        ]);

    public static string Seal(NoticeRow row) =>
        Hash([
            row.NameHash,
            row.PayeeHash,
            row.AccountHash,
            row.AnswerHash,
            row.LineId.ToString("N"),
            .. (row.DifferenceId is { } added ? (string[])[added.ToString("N")] : []),
        ]);

    public static string Head(PublicityNotice notice) =>
        Text(
            notice.Number,
            notice.DivisionId.ToString("N"),
            notice.Kind.ToString(),
            Day(notice.FirstDay),
            Day(notice.LastDay),
            Day(notice.EarliestPaymentOn),
            Whole(notice.RowCount),
            notice.Amount.ToString(),
            notice.Digest
        );

    /// <summary>Name, payee, account and determination of a line behind the row's salt.</summary>
    public static (string Name, string Payee, string Account, string Answer) Hashes(string salt, NoticeMatter line) =>
        (
            Hash(salt, "name", line.TraineeName),
            Payee(salt, line.Payee, line.PayeeHolder),
            Account(salt, line.AccountLookup, line.PayeeBank),
            Hash(salt, "answer", line.DeterminationHash)
        );

    public static string Payee(string salt, string? payee, string? holder) => Hash(salt, "payee", payee, holder);

    public static string Account(string salt, string? lookup, string? bank) => Hash(salt, "account", lookup, bank);

    public static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    private static string Hash(params string?[] parts) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(Text(parts))));

    private static string Text(params string?[] parts) => JsonSerializer.Serialize(parts.Select(p => p ?? ""), Plain);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
