using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>A template's text as a tree.</summary>
/// <param name="File">The text.</param>
/// <param name="Root">What could be read; null where that is nothing.</param>
/// <param name="IsWhole">False when a fault ended the reading before the text did.</param>
internal sealed record TemplateText(SourceFile File, Node? Root, bool IsWhole)
{
    /// <summary>Reads YAML or JSON, whichever it is.</summary>
    public static TemplateText Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!LooksLikeJson(file.Text))
            return YamlReading.Read(file, diagnostics);
        var faults = new DiagnosticBag();
        var json = JsonReading.Read(file, faults);
        // YAML may begin with a brace too.
        if (!json.IsWhole && IsYamlName(file.Path) && YamlReading.Read(file, new DiagnosticBag()) is { IsWhole: true } yaml)
            return yaml;
        diagnostics.AddRange(faults.ToImmutable());
        return json;
    }

    private static bool LooksLikeJson(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{', ..];

    private static bool IsYamlName(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
