using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Attribute = Lintel.Language.Hcl.Syntax.Attribute;

namespace Lintel.Language.Edits;

/// <summary>Writes the changes of one block into its lines.</summary>
internal sealed class HclBlockWriter(SourceFile file, Block block, string newLine)
{
    private readonly string _text = file.Text;
    private readonly Dictionary<int, Attribute> _byLine = [];

    public IEnumerable<TextEdit> Write(HclBlockEdit edit)
    {
        if (LineOf(block.Body.Span.Start) == LineOf(block.Body.Span.End - 1))
            return [OneLine(edit)];
        foreach (var attribute in block.Body.Attributes)
        {
            if (IsAlone(attribute))
                _byLine[LineOf(attribute.Span.Start)] = attribute;
        }

        return [.. Lines(edit), .. Blocks(edit)];
    }

    // The block opens up: one argument fits between braces on a line, two do not.
    private TextEdit OneLine(HclBlockEdit edit)
    {
        var indent = IndentOf(block.Span.Start);
        var unit = "  ";
        if (edit.Added.IsEmpty)
        {
            var (attribute, value) = edit.Replaced.First();
            return new TextEdit(file, attribute.Value.Span, HclText.Value(value));
        }

        var all = block.Body.Attributes.Select(attribute => new HclLine(attribute.Name, ValueOf(attribute, edit), ""))
            .Concat(HclText.Attributes(edit.Added)).ToList();
        var lines = HclLine.Align(all).Select(line => line.Format(indent + unit)).ToList();
        foreach (var (step, content) in edit.Added.Nested)
        {
            if (lines.Count > 0)
                lines.Add("");
            lines.Add(indent + unit + HclText.Of(step.Name, content, indent + unit, unit, newLine));
        }

        return new TextEdit(file, block.Body.Span, $"{{{newLine}{string.Join(newLine, lines)}{newLine}{indent}}}");
    }

    private IEnumerable<TextEdit> Lines(HclBlockEdit edit)
    {
        var anchor = edit.Added.Properties.Count == 0 ? null : AnchorOrNull();
        var done = new HashSet<int>();
        foreach (var attribute in edit.Replaced.Select(pair => pair.Key).Concat(anchor is null ? [] : [anchor]).OrderBy(attribute => attribute.Span.Start))
        {
            var first = LineOf(attribute.Span.Start);
            if (!_byLine.ContainsKey(first))
            {
                yield return new TextEdit(file, attribute.Value.Span, ValueOf(attribute, edit));
                continue;
            }

            while (_byLine.ContainsKey(first - 1))
                first--;
            if (!done.Add(first))
                continue;
            foreach (var written in Chain(first, anchor, edit))
                yield return written;
        }

        if (edit.Added.Properties.Count > 0 && anchor is null)
            yield return AtTop(edit);
    }

    /// <summary>Lines of arguments that follow each other are laid out together, if they were before.</summary>
    private IEnumerable<TextEdit> Chain(int first, Attribute? anchor, HclBlockEdit edit)
    {
        var attributes = new List<Attribute>();
        for (var line = first; _byLine.TryGetValue(line, out var attribute); line++)
            attributes.Add(attribute);
        var indent = IndentOf(attributes[0].Span.Start);
        var before = HclLine.Align([.. attributes.Select(attribute => Line(attribute, file.Slice(attribute.Value.Span).ToString()))]);
        var isLaidOut = attributes.Select((attribute, i) => before[i].Format(indent) == file.Line(LineOf(attribute.Span.Start)).ToString()).All(same => same);
        var after = attributes.SelectMany(attribute => (HclLine[])[Line(attribute, ValueOf(attribute, edit)), .. attribute == anchor ? HclText.Attributes(edit.Added) : []]);
        if (isLaidOut)
        {
            var start = attributes[0].Span.Start;
            var text = string.Join(newLine, HclLine.Align([.. after]).Select(line => line.Format(indent)))[indent.Length..];
            return [new TextEdit(file, Span.FromBounds(start, LineEnd(attributes[^1].Span.End)), text)];
        }

        return attributes.Where(attribute => edit.ReplacementOrNull(attribute) is not null).Select(attribute => new TextEdit(file, attribute.Value.Span, ValueOf(attribute, edit)))
            .Concat(anchor is not null && attributes.Contains(anchor) ? [Below(anchor, edit)] : []);
    }

    // Somebody's own layout stays: the new line takes its measure from the one above.
    private TextEdit Below(Attribute anchor, HclBlockEdit edit)
    {
        var width = file.Slice(Span.FromBounds(anchor.Span.Start, anchor.Value.Span.Start)).LastIndexOf('=');
        var indent = IndentOf(anchor.Span.Start);
        var lines = HclText.Attributes(edit.Added).Select(line => newLine + (line with { NameWidth = Math.Max(line.Name.Length, width - 1) }).Format(indent));
        return new TextEdit(file, new Span(LineEnd(anchor.Span.End), 0), string.Concat(lines));
    }

    private TextEdit AtTop(HclBlockEdit edit)
    {
        var (indent, _) = Indents();
        var at = LineEnd(block.Body.Span.Start);
        var lines = string.Concat(HclText.Attributes(edit.Added).Select(line => newLine + line.Format(indent)));
        var isApart = block.Body.Blocks.Length > 0 && block.Body.Attributes.Length == 0;
        return new TextEdit(file, new Span(at, 0), isApart ? lines + newLine : lines);
    }

    private IEnumerable<TextEdit> Blocks(HclBlockEdit edit)
    {
        if (edit.Added.Nested.Count == 0)
            yield break;
        var (indent, unit) = Indents();
        var last = block.Body.Children.LastOrDefault();
        var isFirst = last is null && edit.Added.Properties.Count == 0;
        var text = string.Join(newLine + newLine, edit.Added.Nested.Select(nested => indent + HclText.Of(nested.Step.Name, nested.Content, indent, unit, newLine)));
        // Where properties go to the same place, they go first: edits at one place keep their order.
        yield return new TextEdit(file, new Span(LineEnd(last?.Span.End ?? block.Body.Span.Start), 0), (isFirst ? newLine : newLine + newLine) + text);
    }

    /// <summary>The last argument before the nested blocks, or the last at all; null when none stands alone on its line.</summary>
    private Attribute? AnchorOrNull()
    {
        var firstBlock = block.Body.Blocks.Length > 0 ? block.Body.Blocks[0].Span.Start : int.MaxValue;
        var alone = _byLine.Values.Where(attribute => attribute.Name is not ("depends_on" or "provider" or "count" or "for_each")).OrderBy(attribute => attribute.Span.Start).ToList();
        return alone.LastOrDefault(attribute => attribute.Span.Start < firstBlock) ?? alone.LastOrDefault();
    }

    private (string Indent, string Unit) Indents()
    {
        var outer = IndentOf(block.Span.Start);
        var first = block.Body.Children.FirstOrDefault();
        var inner = first is null ? outer + "  " : IndentOf(first.Span.Start);
        return inner.StartsWith(outer, StringComparison.Ordinal) && inner.Length > outer.Length ? (inner, inner[outer.Length..]) : (inner, "  ");
    }

    private HclLine Line(Attribute attribute, string value) =>
        new(attribute.Name, value, _text[attribute.Span.End..LineEnd(attribute.Span.End)].Trim());

    private string ValueOf(Attribute attribute, HclBlockEdit edit) =>
        edit.ReplacementOrNull(attribute) is { } value ? HclText.Value(value) : file.Slice(attribute.Value.Span).ToString();

    private bool IsAlone(Attribute attribute) =>
        LineOf(attribute.Span.Start) == LineOf(attribute.Span.End) && _text.AsSpan(LineStart(attribute.Span.Start), attribute.Span.Start - LineStart(attribute.Span.Start)).IsWhiteSpace();

    private int LineOf(int at) => file.PositionOf(at).Line;

    private int LineStart(int at) => at - file.PositionOf(at).Column + 1;

    private int LineEnd(int at) => LineStart(at) + file.Line(LineOf(at)).Length;

    private string IndentOf(int at)
    {
        var line = file.Line(LineOf(at));
        return line[..(line.Length - line.TrimStart().Length)].ToString();
    }
}
