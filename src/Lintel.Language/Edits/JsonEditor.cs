using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Edits a file in JSON, whichever dialect it holds.</summary>
internal abstract class JsonEditor(SourceFile file, JsonObject root) : FileEditor(file)
{
    private readonly Dictionary<JsonObject, JsonObjectEdit> _objects = [];

    protected JsonObject Root { get; } = root;

    /// <summary>The text's object; null where it is none, or has faults.</summary>
    protected static JsonObject? ReadOrNull(SourceFile file)
    {
        var faults = new DiagnosticBag();
        return JsonReader.Read(file, faults).Root is JsonObject root && !faults.HasErrors ? root : null;
    }

    protected bool TryAdd(JsonObject target, ReadOnlySpan<EditStep> steps, string name, EditValue value)
    {
        if (!_objects.TryGetValue(target, out var edit))
            _objects[target] = edit = new JsonObjectEdit(target);
        return edit.TryAdd(steps, name, value);
    }

    public sealed override ImmutableArray<TextEdit> Finish()
    {
        var writing = new JsonWriting(UnitOrNull(), NewLine);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var edit in _objects.Values)
        {
            edits.AddRange(edit.Replaced.Select(pair => Replace(SpanOf(pair.Key), JsonWriting.Value(pair.Key is JsonString ? pair.Value.AsText() : pair.Value))));
            foreach (var (list, addition) in edit.Appended)
                edits.Add(Append(list, addition, writing));
            if (!edit.Added.IsEmpty)
                edits.Add(Append(edit.Target, edit.Added, writing));
        }

        return [.. edits.OrderBy(edit => edit.Span.Start)];
    }

    private TextEdit Append(JsonObject target, Addition added, JsonWriting writing)
    {
        if (target.Members.IsEmpty)
        {
            var outer = LineIndent(target.Span.Start);
            return Replace(target.Span, writing.Object(added, outer));
        }

        var last = target.Members[^1];
        var indent = IndentOrNull(last.Name.Span.Start - 1);
        return Insert(SpanOf(last.Value).End, string.Concat(writing.Members(added, indent).Select(member => "," + (indent is null ? " " : NewLine + indent) + member)));
    }

    private TextEdit Append(JsonArray list, Addition added, JsonWriting writing)
    {
        var last = SpanOf(list.Items[^1]);
        var indent = IndentOrNull(last.Start);
        return Insert(last.End, string.Concat(added.Nested.Select(item => "," + (indent is null ? " " : NewLine + indent) + writing.Object(item.Content, indent))));
    }

    /// <summary>By how much the file indents; null where it stands on one line.</summary>
    private string? UnitOrNull() => Root.Members.IsEmpty ? "  " : IndentOrNull(Root.Members[0].Name.Span.Start - 1);

    private string LineIndent(int at)
    {
        var line = Text.AsSpan(LineStart(at), at - LineStart(at));
        return line[..(line.Length - line.TrimStart().Length)].ToString();
    }

    /// <summary>Where a value stands in the text as it is written; texts with their quotes.</summary>
    private Span SpanOf(JsonNode node)
    {
        if (node is not JsonString)
            return node.Span;
        var end = node.Span.Start;
        while (Text[end] != '"')
            end += Text[end] == '\\' ? 2 : 1;
        return Span.FromBounds(node.Span.Start - 1, end + 1);
    }
}
