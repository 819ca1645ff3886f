using System.Collections.Immutable;
using Lintel.Language.Text;
using Lintel.Language.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Reads one YAML document into values: objects, tuples and what its scalars stand for.</summary>
internal sealed class YamlParser
{
    private const int MaxDepth = 90;

    // An alias stands for all that its anchor holds, so a few lines can ask for more than a memory holds.
    private const int MaxNodes = 200_000;

    private readonly string _text;
    private readonly IParser _events;
    private readonly Dictionary<string, (Value Value, int Nodes)> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private string? _error;
    private int _depth;
    private int _nodes;
    private int _flow;

    private YamlParser(string text) => (_text, _events) = (text, new Parser(new Scanner(new StringReader(text), skipComments: true)));

    /// <summary>The value; null with a reason.</summary>
    public static Value? Parse(string text, out string error)
    {
        // YAML 1.1 takes neither control characters nor another version of itself.
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        if (HasUnknownDirective(text))
        {
            error = "it has a directive that is not known";
            return null;
        }

        if (text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')) || (text.StartsWith("%YAML ", StringComparison.Ordinal) && !text.StartsWith("%YAML 1.1", StringComparison.Ordinal)))
        {
            error = "it is no YAML 1.1";
            return null;
        }

        try
        {
            var parser = new YamlParser(text);
            var value = parser.Document();
            error = parser._error ?? "";
            return parser._error is null ? value : null;
        }
        catch (Exception fault) when (YamlFault.Is(fault))
        {
            error = YamlFault.MarkOrNull(fault) is { } mark ? $"it is no YAML, see line {mark.Line}" : "it is no YAML";
            return null;
        }
    }

    // The library passes over them.
    private static bool HasUnknownDirective(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line is ['%', ..])
            {
                if (!line.StartsWith("%YAML ", StringComparison.Ordinal) && !line.StartsWith("%TAG ", StringComparison.Ordinal))
                    return true;
            }
            else if (line.Trim() is not ([] or ['#', ..] or "---"))
            {
                return false;
            }
        }

        return false;
    }

    private Value Document()
    {
        Next();
        if (Next() is not DocumentStart)
            return Fail("a value is expected");
        var value = Node(Next());
        if (_error is null && Next() is not DocumentEnd)
            return Fail("something follows the value");
        return _error is null && Next() is not StreamEnd ? Fail("only one document is allowed") : value;
    }

    private ParsingEvent Next() => _events.MoveNext() && _events.Current is { } current ? current : new StreamEnd();

    private Value Fail(string error)
    {
        _error ??= error;
        return Value.DynamicNull;
    }

    private Value Node(ParsingEvent start)
    {
        if (++_nodes > MaxNodes)
            return Fail("the document is too large");
        if (start is AnchorAlias alias)
            return Alias(alias.Value.Value);
        if (start is not NodeEvent node)
            return Fail("a value is expected");
        if (_flow == 0 && IsBehindTab(node))
            return Fail("a tab cannot indent");
        var anchor = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        var before = _nodes;
        if (anchor is not null)
            _open.Add(anchor);
        if (++_depth > MaxDepth)
            return Fail("values are nested too deeply");
        var value = node switch
        {
            Scalar scalar => Resolve(scalar) is { } resolved ? resolved == YamlScalar.Merge ? Value.String("<<") : resolved : Value.DynamicNull,
            MappingStart mapping => Mapping(mapping),
            SequenceStart sequence => Sequence(sequence),
            _ => Fail("a value is expected"),
        };
        _depth--;
        if (anchor is null)
            return value;
        _open.Remove(anchor);
        _anchors[anchor] = (value, _nodes - before);
        return value;
    }

    // The library takes a tab for a blank wherever it stands.
    private bool IsBehindTab(ParsingEvent node)
    {
        var line = _text.AsSpan(0, (int)Math.Min(node.Start.Index, _text.Length));
        line = line[(line.LastIndexOfAny('\n', '\r') + 1)..];
        return line.Contains('\t') && line.Trim(" \t").IsEmpty;
    }

    private Value Alias(string name)
    {
        if (_open.Contains(name))
            return Fail($"the anchor {QuotedText.Quote(name)} holds itself");
        if (!_anchors.TryGetValue(name, out var anchored))
            return Fail($"there is no anchor {QuotedText.Quote(name)}");
        _nodes += anchored.Nodes;
        return _nodes > MaxNodes ? Fail("the document is too large") : anchored.Value;
    }

    private Value? Resolve(Scalar scalar)
    {
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        var isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        if (YamlScalar.Resolve(tag, scalar.Value, isPlain, isQuoted, out var error) is { } value)
            return value;
        Fail(error);
        return null;
    }

    private Value Mapping(MappingStart start)
    {
        if (!start.Tag.IsEmpty && start.Tag.Value != "tag:yaml.org,2002:map")
            return Fail("a mapping has a tag that it cannot have");
        _flow += start.Style == MappingStyle.Flow ? 1 : 0;
        var items = new List<KeyValuePair<string, Value>>();
        for (var next = Next(); next is not MappingEnd && _error is null; next = Next())
        {
            if (next is not Scalar scalar)
                return Fail("only strings can be keys");
            if (_flow == 0 && IsBehindTab(scalar))
                return Fail("a tab cannot indent");
            if (Resolve(scalar) is not { } key)
                return Value.DynamicNull;
            if (key == YamlScalar.Merge)
            {
                var merged = Node(Next());
                if (!merged.IsKnown || !merged.Type.IsMapping)
                    return Fail("only a mapping can be merged into a mapping");
                items.AddRange(merged.AsMap);
            }
            else if (key.IsNull || Conversion.ConvertOrNull(key, DataType.String, out _) is not { } name)
            {
                return Fail("only strings can be keys");
            }
            else
            {
                items.Add(new(name.AsString, Node(Next())));
            }
        }

        _flow -= start.Style == MappingStyle.Flow ? 1 : 0;
        return Value.Object(items);
    }

    private Value Sequence(SequenceStart start)
    {
        if (!start.Tag.IsEmpty && start.Tag.Value != "tag:yaml.org,2002:seq")
            return Fail("a sequence has a tag that it cannot have");
        _flow += start.Style == SequenceStyle.Flow ? 1 : 0;
        var items = ImmutableArray.CreateBuilder<Value>();
        for (var next = Next(); next is not SequenceEnd && _error is null; next = Next())
            items.Add(Node(next));
        _flow -= start.Style == SequenceStyle.Flow ? 1 : 0;
        return Value.Tuple(items.ToImmutable());
    }
}
