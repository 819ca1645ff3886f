using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Edits a template in YAML.</summary>
internal sealed class YamlEditor(SourceFile file, MapNode template) : FileEditor(file)
{
    private readonly Dictionary<MapNode, Addition> _added = [];
    private readonly Dictionary<ListNode, Addition> _appended = [];
    private readonly Dictionary<ScalarNode, EditValue> _replaced = [];

    public override bool TryAdd(PropertyEdit change)
    {
        if (change.New is not null || TemplateEditor.Locate(template, change, File) is not var (map, steps))
            return false;
        var value = steps is [.., { Key: not null }] ? change.Value.AsText() : change.Value;
        var first = steps.Length > 0 ? steps[0].Name : change.Name;
        if (map.ValueOrNull(first) is not { } there)
            return IsFlow(map.Place) || BlockIndentOrNull(map) is not null ? Into(_added, map).TryAdd(steps, change.Name, value) : false;
        if (!map.Place.Span.Contains(there.Place.Span.Start))
            return false;
        if (steps.Length > 0)
            return steps[0].Key is not null && there is ListNode list && DashIndentOrNull(list) is not null && Into(_appended, list).TryAdd(steps, change.Name, value);
        return there is ScalarNode scalar && IsWrittenOut(scalar) && (_replaced.TryAdd(scalar, value) || _replaced[scalar] == value);
    }

    public override ImmutableArray<TextEdit> Finish() =>
    [
        .. _replaced.Select(pair => Replace(pair.Key.Place.Span, Like(pair.Key, pair.Value)))
            .Concat(_added.Select(pair => IsFlow(pair.Key.Place) ? Flow(pair.Key, pair.Value) : Block(pair.Key, pair.Value)))
            .Concat(_appended.Select(pair => Append(pair.Key, pair.Value)))
            .OrderBy(edit => edit.Span.Start),
    ];

    private TextEdit Flow(MapNode map, Addition added)
    {
        var at = map.Place.Span.Start + 1;
        var lead = at < Text.Length && Text[at] == ' ' ? " " : "";
        var members = string.Join(", ", YamlText.FlowMembers(added));
        return Insert(at, map.Members.IsEmpty ? lead + members : $"{lead}{members},{(lead.Length > 0 ? "" : " ")}");
    }

    private TextEdit Block(MapNode map, Addition added)
    {
        var indent = BlockIndentOrNull(map) ?? "";
        var lines = YamlText.Lines(added);
        if (map.Members.Select(member => EndOrNull(member.Value)).LastOrDefault() is { } end)
            return Insert(end, string.Concat(lines.Select(line => NewLine + indent + line)));
        // The end of the last member is hard to tell; the start of the first is not.
        return Insert(map.Members[0].NamePlace.Span.Start, string.Concat(lines.Select(line => line + NewLine + indent)));
    }

    private TextEdit Append(ListNode list, Addition added)
    {
        var indent = DashIndentOrNull(list) ?? "";
        var lines = added.Nested.SelectMany(item => YamlText.Item(item.Content)).ToList();
        if (EndOrNull(list.Items[^1]) is { } end)
            return Insert(end, string.Concat(lines.Select(line => NewLine + indent + line)));
        return Insert(LineStart(list.Items[0].Place.Span.Start), string.Concat(lines.Select(line => indent + line + NewLine)));
    }

    /// <summary>The end of the line that a node ends on; null where that cannot be told for sure.</summary>
    private int? EndOrNull(Node node)
    {
        if (node is MapNode { Members: [.., var member] } map && !IsFlow(map.Place))
            return EndOrNull(member.Value);
        if (node is ListNode { Items: [.., var item] } list && !IsFlow(list.Place))
            return EndOrNull(item);
        if (IsFlow(node.Place))
            return FlowEndOrNull(node.Place.Span.Start);
        if (node is not ScalarNode scalar || !IsOneLine(scalar.Place.Span) || scalar.Place.Span.Start >= Text.Length || Text[scalar.Place.Span.Start] is '|' or '>')
            return null;
        var rest = Text.AsSpan(scalar.Place.Span.End, LineEnd(scalar.Place.Span.End) - scalar.Place.Span.End);
        return rest.TrimStart() is [] or ['#', ..] ? LineEnd(scalar.Place.Span.End) : null;
    }

    // What opens and closes on one line, without quotes that could hide a bracket.
    private int? FlowEndOrNull(int at)
    {
        var end = LineEnd(at);
        var depth = 0;
        for (; at < end; at++)
        {
            if (Text[at] is '"' or '\'' or '#')
                return null;
            depth += Text[at] is '[' or '{' ? 1 : Text[at] is ']' or '}' ? -1 : 0;
            if (depth == 0)
                return Text.AsSpan(at + 1, end - at - 1).IsWhiteSpace() ? end : null;
        }

        return null;
    }

    /// <summary>How far the members of a map in block style are indented; null where they do not begin their lines.</summary>
    private string? BlockIndentOrNull(MapNode map)
    {
        if (map.Members.IsEmpty || map.Members[0].NamePlace.Span.Start is var at && !map.Place.Span.Contains(at))
            return null;
        var before = Text[LineStart(at)..at];
        return before.All(letter => letter is ' ' or '-') ? before.Replace('-', ' ') : null;
    }

    private string? DashIndentOrNull(ListNode list)
    {
        if (list.Items.IsEmpty || IsFlow(list.Place))
            return null;
        var at = list.Items[0].Place.Span.Start;
        var before = Text[LineStart(at)..at];
        return before.TrimEnd().EndsWith('-') && before.Trim() == "-" ? before[..before.IndexOf('-', StringComparison.Ordinal)] : null;
    }

    private bool IsFlow(Place place) => place.Span.Start < Text.Length && Text[place.Span.Start] is '{' or '[';

    private bool IsWrittenOut(ScalarNode scalar)
    {
        var raw = File.Slice(scalar.Place.Span);
        return raw is ['\'' or '"', .., '\'' or '"'] ? raw[1..^1].SequenceEqual(scalar.Text) : raw.SequenceEqual(scalar.Text);
    }

    // Quotes stay where there were quotes.
    private string Like(ScalarNode scalar, EditValue value)
    {
        // A value that is left out at the end of the file stands after its last character.
        var quote = scalar.Place.Span.Start < Text.Length ? Text[scalar.Place.Span.Start] : '\0';
        return quote is '\'' or '"' && value.Kind is (EditValueKind.Text or EditValueKind.Literal) ? $"{quote}{value.Text}{quote}" : YamlText.Value(value);
    }

    private static Addition Into<TNode>(Dictionary<TNode, Addition> additions, TNode node)
        where TNode : Node
    {
        if (!additions.TryGetValue(node, out var addition))
            additions[node] = addition = new Addition();
        return addition;
    }
}
