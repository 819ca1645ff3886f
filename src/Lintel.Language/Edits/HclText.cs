using System.Text;

namespace Lintel.Language.Edits;

/// <summary>Writes new blocks and values in Terraform's own syntax, laid out as <c>terraform fmt</c> does.</summary>
internal static class HclText
{
    /// <summary>A block with all its content; its first line is not indented, the others are.</summary>
    public static string Of(string header, Addition content, string indent, string unit, string newLine)
    {
        var text = new StringBuilder(header).Append(" {").Append(newLine);
        foreach (var line in Content(content, indent + unit, unit, newLine))
            text.Append(line).Append(newLine);
        return text.Append(indent).Append('}').ToString();
    }

    /// <summary>The lines of a block's content, indented.</summary>
    public static IEnumerable<string> Content(Addition content, string indent, string unit, string newLine)
    {
        foreach (var line in Attributes(content))
            yield return line.Format(indent);
        var isFirst = content.Properties.Count == 0;
        foreach (var (step, inner) in content.Nested)
        {
            if (!isFirst)
                yield return "";
            isFirst = false;
            yield return indent + Of(step.Name, inner, indent, unit, newLine);
        }
    }

    /// <summary>The properties as lines whose signs stand under each other.</summary>
    public static IReadOnlyList<HclLine> Attributes(Addition content) =>
        HclLine.Align([.. content.Properties.Select(property => new HclLine(property.Name, Value(property.Value), ""))]);

    public static string Value(EditValue value) => value.Kind switch
    {
        EditValueKind.Text => Quoted(value.Text),
        EditValueKind.List => $"[{string.Join(", ", value.Items.Select(Quoted))}]",
        _ => value.Text,
    };

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("${", "$${", StringComparison.Ordinal).Replace("%{", "%%{", StringComparison.Ordinal)}\"";
}
