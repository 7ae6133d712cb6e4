using System.Text.Json;
using System.Text.RegularExpressions;
using TrainingPlatform.PolicyEditions.Contracts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrainingPlatform.PolicyEditions.Packs.Yaml;

/// <summary>A new value for a path of the file; a map is never replaced by a form.</summary>
internal sealed record YamlChange(string Path, JsonElement Value);

/// <summary>Changes single values in the text of a pack and leaves everything else as it stands: comments, order, spacing, anchors.</summary>
/// <remarks>The result is read back and compared: a change that would touch anything else is refused, never written.</remarks>
internal static partial class YamlEdit
{
    /// <exception cref="PackFaultException">A path does not exist in the file, or its value is no single value.</exception>
    public static string Apply(string file, string text, IReadOnlyList<YamlChange> changes)
    {
        foreach (var change in changes)
            text = Apply(file, text, change);
        return text;
    }

    private static string Apply(string file, string text, YamlChange change)
    {
        var root = YamlReader.Read(file, text);
        var steps = NodeLookup.Steps(change.Path);
        var written = Written(change.Value) ?? throw Refused(root.Mark, change, "a form writes single values and short lists of them");
        var edited = NodeLookup.Find(root, steps) is { } node
            ? Replace(text, node, written)
                ?? throw Refused(node.Mark, change, "this value is repeated from elsewhere or spans several lines: change it in the text")
            : YamlInsertion.Insert(text, root, steps, written) ?? throw Refused(root.Mark, change, "the pack has no such path");
        var expected = YamlReader.Read(file, "value: " + written) is MapNode holder
            ? holder["value"]!
            : throw new InvalidOperationException(written);
        return SameBut(root, YamlReader.Read(file, edited), steps, expected)
            ? edited
            : throw Refused(root.Mark, change, "this value cannot be changed by itself: change it in the text");
    }

    /// <summary>Replaces a scalar, or a list written on one line, where it stands.</summary>
    private static string? Replace(string text, Node node, string written)
    {
        if (Span(text, node) is not { } span)
            return null;
        var gap = span.Start == span.End && span.Start > 0 && text[span.Start - 1] is not (' ' or '\n') ? " " : "";
        return text[..span.Start] + gap + written + text[span.End..];
    }

    private static (int Start, int End)? Span(string text, Node node)
    {
        var starts = LineStarts(text);
        int Offset(YamlDotNet.Core.Mark mark) => starts[(int)mark.Line - 1] + (int)mark.Column - 1;
        bool Here(YamlDotNet.Core.Mark mark) => mark.Line == node.Mark.Line && mark.Column == node.Mark.Column;
        var parser = new Parser(new StringReader(text));
        var depth = -1;
        YamlDotNet.Core.Mark? began = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar
                    when depth < 0
                        && node is ScalarNode
                        && Here(scalar.Start)
                        && scalar.Anchor.IsEmpty
                        && scalar.Start.Line == scalar.End.Line:
                    return (Offset(scalar.Start), Offset(scalar.End));
                case SequenceStart sequence
                    when depth < 0
                        && node is ListNode
                        && Here(sequence.Start)
                        && sequence is { Style: SequenceStyle.Flow, Anchor.IsEmpty: true }:
                    (depth, began) = (0, sequence.Start);
                    break;
                case SequenceStart or MappingStart when depth >= 0:
                    depth++;
                    break;
                case SequenceEnd end when depth == 0:
                    return (Offset(began!.Value), Offset(end.End));
                case SequenceEnd or MappingEnd when depth > 0:
                    depth--;
                    break;
            }
        }
        return null;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                starts.Add(i + 1);
        return starts;
    }

    /// <summary>The value as YAML writes it; text that YAML would read as something else is quoted.</summary>
    private static string? Written(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "null",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => Quoted(value.GetString()!),
            JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) =>
                $"[{string.Join(", ", value.EnumerateArray().Select(Written))}]",
            _ => null,
        };

    private static string? Quoted(string text)
    {
        if (text.Any(char.IsControl))
            return null;
        var plain =
            PlainForm().IsMatch(text)
            && YamlReader.Read("", "value: " + text) is MapNode map
            && map["value"] is ScalarNode { IsText: true };
        return plain ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>Both trees are equal except that the second has the expected value at the path.</summary>
    private static bool SameBut(Node before, Node after, IReadOnlyList<string> steps, Node expected) =>
        NodeLookup.Find(after, steps) is { } changed
        && Text(changed) == Text(expected)
        && Text(NodeReplacement.At(before, steps, expected)) == Text(after);

    private static string Text(Node node) => System.Text.Encoding.UTF8.GetString(CanonicalForm.Write(node));

    private static PackFaultException Refused(Mark mark, YamlChange change, string detail) =>
        new([new PackFault(mark.File, mark.Line, mark.Column, change.Path, PackFaultCode.UnknownPath, detail)]);

    [GeneratedRegex(@"^[\p{L}0-9][\p{L}0-9_.-]*\z")]
    private static partial Regex PlainForm();
}
