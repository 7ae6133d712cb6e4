using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrainingPlatform.PolicyEditions.Packs.Yaml;

/// <summary>Reads one YAML document into nodes that know their line; syntax errors and double keys are faults.</summary>
internal sealed partial class YamlReader
{
    private const int MaximumDepth = 100;
    private const int MaximumNodes = 500_000;

    private readonly string _file;
    private readonly IParser _parser;
    private readonly Dictionary<string, (Node Node, int Size)> _anchors = [];
    private readonly List<PackFault> _faults = [];
    private int _size;

    private YamlReader(string file, IParser parser) => (_file, _parser) = (file, parser);

    /// <exception cref="PackFaultException">The text is not one YAML document with unique keys.</exception>
    public static Node Read(string file, string text)
    {
        using var reader = new StringReader(text);
        var yaml = new YamlReader(file, new Parser(reader));
        try
        {
            var root = yaml.ReadDocument();
            return yaml._faults.Count == 0 ? root : throw new PackFaultException(yaml._faults);
        }
        catch (YamlException e)
        {
            throw new PackFaultException([
                .. yaml._faults,
                yaml.Fault(e.Start, PackFaultCode.Syntax, e.InnerException?.Message ?? e.Message),
            ]);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NotSupportedException)
        {
            // The parser gives up on some broken texts with these; where it stood is the best place there is.
            var place = yaml._parser.Current?.End ?? YamlDotNet.Core.Mark.Empty;
            throw new PackFaultException([.. yaml._faults, yaml.Fault(place, PackFaultCode.Syntax, "the text is not YAML from here on")]);
        }
    }

    private Node ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
            throw new YamlException("the file is empty");
        var root = ReadNode("", 0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
            _faults.Add(Fault(_parser.Current!.Start, PackFaultCode.Syntax, "the file holds more than one document"));
        return root;
    }

    private Node ReadNode(string path, int depth)
    {
        var start = _parser.Current!.Start;
        if (depth > MaximumDepth || ++_size > MaximumNodes)
            throw new YamlException(start, start, "the file is nested too deeply or too large");
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return Repeat(alias);
        var before = _size;
        var anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        Node node = _parser.Current switch
        {
            MappingStart => ReadMap(path, depth),
            SequenceStart => ReadList(path, depth),
            _ => Scalar(_parser.Consume<Scalar>()),
        };
        if (!anchor.IsEmpty)
            _anchors[anchor.Value] = (node, _size - before + 1);
        return node;
    }

    /// <summary>An alias counts as large as what it repeats, so that a small file cannot unfold without end.</summary>
    private Node Repeat(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var known))
            throw new YamlException(alias.Start, alias.End, $"unknown anchor {alias.Value}");
        _size += known.Size;
        if (_size > MaximumNodes)
            throw new YamlException(alias.Start, alias.End, "the file unfolds to too many values");
        return known.Node;
    }

    private ListNode ReadList(string path, int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(FormattableString.Invariant($"{path}[{items.Count}]"), depth + 1));
        return new ListNode(MarkOf(start.Start), items);
    }

    private MapNode ReadMap(string path, int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<MapEntry>();
        var keys = new HashSet<string>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a key must be a scalar");
            var child = NodePath.Child(path, key.Value);
            var value = ReadNode(child, depth + 1);
            if (keys.Add(key.Value))
                entries.Add(new MapEntry(key.Value, MarkOf(key.Start), value));
            else
                _faults.Add(Fault(key.Start, PackFaultCode.Duplicate, $"the key '{key.Value}' stands twice") with { Path = child });
        }

        return new MapNode(MarkOf(start.Start), entries);
    }

    private ScalarNode Scalar(Scalar scalar)
    {
        var mark = MarkOf(scalar.Start);
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag is { IsEmpty: false, Value: "tag:yaml.org,2002:str" })
            return new ScalarNode(mark, ScalarKind.Text, scalar.Value);
        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => new ScalarNode(mark, ScalarKind.Null, "null"),
            "true" or "True" or "TRUE" => new ScalarNode(mark, ScalarKind.Bool, "true"),
            "false" or "False" or "FALSE" => new ScalarNode(mark, ScalarKind.Bool, "false"),
            var text
                when NumberForm().IsMatch(text)
                    && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new ScalarNode(
                mark,
                ScalarKind.Number,
                text
            )
            {
                Number = number,
            },
            var text => new ScalarNode(mark, ScalarKind.Text, text),
        };
    }

    private Yaml.Mark MarkOf(YamlDotNet.Core.Mark mark) => new(_file, (int)mark.Line, (int)mark.Column);

    private PackFault Fault(YamlDotNet.Core.Mark mark, string code, string detail) =>
        new(_file, (int)mark.Line, (int)mark.Column, "", code, detail);

    [GeneratedRegex(@"^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();
}
