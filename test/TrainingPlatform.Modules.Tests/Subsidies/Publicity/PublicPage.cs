using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrainingPlatform.Modules.Subsidies.Publicity;

/// <summary>What anybody can do with a public page and no code of ours: hash its rows as the page says and get its digest.</summary>
internal static class PublicPage
{
    private static readonly string[] Columns =
    [
        "code",
        "unitName",
        "personMask",
        "project",
        "level",
        "heads",
        "standard",
        "standardUnit",
        "amount",
    ];
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Digest(string number, IReadOnlyList<JsonElement> rows) =>
        Convert.ToHexStringLower(Tree([.. rows.Select(r => Leaf(number, r))]));

    private static byte[] Leaf(string number, JsonElement row)
    {
        string[] texts =
        [
            number,
            row.GetProperty("sequence").GetRawText(),
            .. Columns.Select(c => Text(row.GetProperty(c))),
            .. row.GetProperty("addition").GetBoolean() ? (string[])["Addition"] : [],
        ];
        return SHA256.HashData([
            0,
            .. Encoding.UTF8.GetBytes($"{JsonSerializer.Serialize(texts, Plain)}\n{row.GetProperty("seal").GetString()}"),
        ]);
    }

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };

    private static byte[] Tree(byte[][] leaves)
    {
        if (leaves.Length == 1)
            return leaves[0];
        var half = 1 << (int)Math.Ceiling(Math.Log2(leaves.Length) - 1);
        return SHA256.HashData([1, .. Tree(leaves[..half]), .. Tree(leaves[half..])]);
    }
}
