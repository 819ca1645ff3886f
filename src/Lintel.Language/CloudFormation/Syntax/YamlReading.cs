using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>A template in YAML as nodes. Short intrinsics come out in their long form; anchors and merge keys are resolved.</summary>
internal sealed partial class YamlReading
{
    private const int MaxDepth = 100;

    // An alias stands for all that its anchor holds, so a few lines can ask for more than a memory holds.
    private const int MaxNodes = 500_000;

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly IParser _events;
    private readonly Dictionary<string, (Node Node, int Count)> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private bool _failed;
    private int _depth;
    private int _nodes;

    private YamlReading(SourceFile file, DiagnosticBag diagnostics) =>
        (_file, _diagnostics, _events) = (file, diagnostics, new Parser(new Scanner(new StringReader(file.Text), skipComments: true)));

    public static TemplateText Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var reading = new YamlReading(file, diagnostics);
        var root = reading.Document();
        return new TemplateText(file, root, !reading._failed);
    }

    private Node? Document()
    {
        Next();
        if (Next() is not DocumentStart)
            return null;
        var root = Node(Next());
        if (!_failed && Next() is DocumentEnd && Next() is DocumentStart second && Next() is not (Scalar { Value.Length: 0 } or StreamEnd))
            _diagnostics.Add(SyntaxDiagnostics.SecondDocument(At(second.Start, second.End)));
        return root;
    }

    /// <summary>The next event; the end of the text after a fault, so that what was read before it closes in order.</summary>
    private ParsingEvent Next()
    {
        if (_failed)
            return new StreamEnd();
        try
        {
            return _events.MoveNext() && _events.Current is { } current ? current : new StreamEnd();
        }
        catch (Exception fault) when (YamlFault.Is(fault))
        {
            var mark = YamlFault.MarkOrNull(fault) ?? _events.Current?.End ?? Mark.Empty;
            Fail(SyntaxDiagnostics.InvalidYaml(At(mark, mark)));
            return new StreamEnd();
        }
    }

    private void Fail(Diagnostic diagnostic)
    {
        if (!_failed)
            _diagnostics.Add(diagnostic);
        _failed = true;
    }

    private Node? Node(ParsingEvent start)
    {
        if (++_nodes > MaxNodes)
            Fail(SyntaxDiagnostics.TooLarge(At(start.Start, start.Start)));
        if (_depth >= MaxDepth)
            Fail(SyntaxDiagnostics.NestedTooDeeply(At(start.Start, start.Start)));
        if (_failed)
            return null;
        if (start is AnchorAlias alias)
            return Alias(alias);
        if (start is not NodeEvent node)
            return null;
        var anchor = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        var before = _nodes;
        if (anchor is not null)
            _open.Add(anchor);
        _depth++;
        var read = Content(node);
        _depth--;
        if (anchor is null || read is null)
            return read;
        _open.Remove(anchor);
        _anchors[anchor] = (read, _nodes - before + 1);
        return read;
    }

    private Node? Content(NodeEvent node)
    {
        Node? read = node switch
        {
            Scalar scalar => OfScalar(scalar),
            MappingStart mapping => Mapping(mapping),
            SequenceStart sequence => Sequence(sequence),
            _ => null,
        };
        return read is not null && NameOf(node.Tag) is { } name ? new MapNode([new Member(name, At(node.Start, node.Start), read)], read.Place) : read;
    }

    private ScalarNode OfScalar(Scalar scalar)
    {
        var isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any && (scalar.Tag.IsEmpty || NameOf(scalar.Tag) is not null);
        var kind = isPlain ? PlainScalar.KindOf(scalar.Value) : ScalarKind.Text;
        // A name that looks like a number is a name all the same.
        return new ScalarNode(scalar.Value, !scalar.Tag.IsEmpty ? ScalarKind.Text : kind, At(scalar.Start, scalar.End));
    }

    private Node? Alias(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        var place = At(alias.Start, alias.End);
        if (_open.Contains(name))
            Fail(SyntaxDiagnostics.RecursiveAnchor(name, place));
        else if (!_anchors.TryGetValue(name, out var anchored))
            Fail(SyntaxDiagnostics.UnknownAnchor(name, place));
        else if ((_nodes += anchored.Count) > MaxNodes)
            Fail(SyntaxDiagnostics.TooLarge(place));
        else
            return anchored.Node;
        return null;
    }

    private ListNode Sequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        for (var next = Next(); next is not (SequenceEnd or StreamEnd); next = Next())
        {
            if (Node(next) is { } item)
                items.Add(item);
        }

        return new ListNode(items.ToImmutable(), Covering(start, items.Count > 0 ? items[^1] : null));
    }

    private Place Covering(NodeEvent start, Node? last)
    {
        var from = Offset(start.Start);
        var end = last is not null && ReferenceEquals(last.Place.File, _file) ? last.Place.Span.End : Offset(start.End);
        return new Place(_file, Span.FromBounds(from, Math.Max(from, end)));
    }

    private Place At(Mark start, Mark end) => new(_file, Span.FromBounds(Offset(start), Offset(end)));

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, _file.Text.Length);

    /// <summary>The intrinsic that a short tag stands for; null for a tag of YAML's own.</summary>
    private static string? NameOf(TagName tag)
    {
        if (tag.IsEmpty || tag.IsNonSpecific || tag.Value.Length < 2 || tag.Value[0] != '!')
            return null;
        var name = tag.Value[1..];
        return name is "Ref" or "Condition" || name.Contains("::", StringComparison.Ordinal) ? name : $"Fn::{name}";
    }
}
