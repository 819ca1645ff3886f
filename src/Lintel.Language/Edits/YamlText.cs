using System.Buffers;
using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.Edits;

/// <summary>Writes new members and values in YAML.</summary>
internal static class YamlText
{
    private const string Unit = "  ";

    // What YAML reads as something else than text where it stands unquoted.
    private static readonly SearchValues<char> Marks = SearchValues.Create(":#{}[],&*!|>'\"%@`\\");

    /// <summary>The members in block style, a line each, the nested ones indented.</summary>
    public static IEnumerable<string> Lines(Addition content)
    {
        foreach (var (name, value) in content.Properties)
        {
            if (value.Kind != EditValueKind.List)
            {
                yield return $"{name}: {Value(value)}";
                continue;
            }

            yield return $"{name}:";
            foreach (var item in value.Items)
                yield return $"{Unit}- {Text(item)}";
        }

        // Members of one list are written together.
        foreach (var group in content.Nested.GroupBy(nested => nested.Step.Name))
        {
            yield return $"{group.Key}:";
            foreach (var line in group.SelectMany(nested => nested.Step.Key is null ? Lines(nested.Content) : Item(nested.Content)))
                yield return Unit + line;
        }
    }

    /// <summary>The lines of one member of a list.</summary>
    public static IEnumerable<string> Item(Addition content) => Lines(content).Select((line, i) => (i == 0 ? "- " : Unit) + line);

    /// <summary>The members in flow style.</summary>
    public static IEnumerable<string> FlowMembers(Addition content) =>
        content.Properties.Select(property => $"{property.Name}: {Value(property.Value)}").Concat(content.Nested.GroupBy(nested => nested.Step.Name).Select(group =>
        {
            var items = group.Select(nested => $"{{{string.Join(", ", FlowMembers(nested.Content))}}}").ToList();
            return $"{group.Key}: {(group.First().Step.Key is null ? items[0] : $"[{string.Join(", ", items)}]")}";
        }));

    public static string Value(EditValue value) => value.Kind switch
    {
        EditValueKind.Text => Text(value.Text),
        EditValueKind.List => $"[{string.Join(", ", value.Items.Select(Text))}]",
        _ => value.Text,
    };

    // What would be read as a flag or number needs quotes to be a text.
    private static string Text(string text) =>
        PlainScalar.KindOf(text) != ScalarKind.Text || text.AsSpan().IndexOfAny(Marks) >= 0 || text != text.Trim()
            ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : text;
}
