using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TrainingPlatform.PolicyEditions.Packs.Yaml;

/// <summary>RFC 8785 form of nodes and its SHA-256: the content hash of a pack. Anchors are expanded, comments and order of keys are gone.</summary>
internal static class CanonicalForm
{
    public static byte[] Write(Node node)
    {
        var text = new StringBuilder(32_768);
        Append(text, node);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static string Hash(Node node) => Convert.ToHexStringLower(SHA256.HashData(Write(node)));

    private static void Append(StringBuilder text, Node node)
    {
        switch (node)
        {
            case MapNode map:
                AppendAll(
                    text,
                    '{',
                    '}',
                    map.Entries.OrderBy(e => e.Key, StringComparer.Ordinal),
                    e =>
                    {
                        AppendText(text, e.Key);
                        text.Append(':');
                        Append(text, e.Value);
                    }
                );
                break;
            case ListNode list:
                AppendAll(text, '[', ']', list.Items, item => Append(text, item));
                break;
            case ScalarNode { Kind: ScalarKind.Text } scalar:
                AppendText(text, scalar.Text);
                break;
            case ScalarNode { Kind: ScalarKind.Number } number:
                text.Append(number.Number.ToString("0.############################", CultureInfo.InvariantCulture));
                break;
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> append)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                text.Append(',');
            first = false;
            append(item);
        }

        text.Append(close);
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
