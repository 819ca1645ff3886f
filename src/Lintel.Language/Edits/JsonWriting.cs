using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lintel.Language.Edits;

/// <summary>Writes new members and objects in JSON.</summary>
/// <param name="unit">By how much the file indents; null where everything stands on one line.</param>
/// <param name="newLine">The line break that the file uses.</param>
internal sealed class JsonWriting(string? unit, string newLine)
{
    /// <summary>The members without commas; what follows their first lines is indented.</summary>
    public IEnumerable<string> Members(Addition content, string? indent)
    {
        foreach (var (name, value) in content.Properties)
            yield return $"{Quoted(name)}: {Value(value)}";
        // Members of one list are written together.
        foreach (var group in content.Nested.GroupBy(nested => (nested.Step.Name, IsList: nested.Step.Key is not null)))
        {
            var text = group.Key.IsList ? List([.. group.Select(nested => nested.Content)], indent) : Object(group.First().Content, indent);
            yield return $"{Quoted(group.Key.Name)}: {text}";
        }
    }

    /// <summary>An object whose brace stands on a line of that indentation; null for all on one line.</summary>
    public string Object(Addition content, string? indent)
    {
        if (indent is null || unit is null)
            return $"{{{string.Join(", ", Members(content, null))}}}";
        var inner = indent + unit;
        return $"{{{newLine}{string.Join($",{newLine}", Members(content, inner).Select(member => inner + member))}{newLine}{indent}}}";
    }

    private string List(IReadOnlyList<Addition> items, string? indent)
    {
        if (indent is null || unit is null)
            return $"[{string.Join(", ", items.Select(item => Object(item, null)))}]";
        var inner = indent + unit;
        return $"[{newLine}{string.Join($",{newLine}", items.Select(item => inner + Object(item, inner)))}{newLine}{indent}]";
    }

    public static string Value(EditValue value) => value.Kind switch
    {
        EditValueKind.Text => Quoted(value.Text),
        EditValueKind.List => $"[{string.Join(", ", value.Items.Select(Quoted))}]",
        EditValueKind.Reference => $"\"${{{value.Text}}}\"",
        _ => value.Text,
    };

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
