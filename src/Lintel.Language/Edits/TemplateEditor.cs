using System.Text.RegularExpressions;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Opens templates for edits, and finds in them what is to change.</summary>
internal static partial class TemplateEditor
{
    private const string Properties = "Properties";

    /// <summary>The editor for a template in YAML or JSON; null for one that has faults.</summary>
    public static FileEditor? OrNull(SourceFile file)
    {
        var text = TemplateText.Read(file, new DiagnosticBag());
        if (text is not { IsWhole: true, Root: MapNode root })
            return null;
        return TemplateJsonEditor.OrNull(file, root) ?? (FileEditor)new YamlEditor(file, root);
    }

    /// <summary>The map that a change is about and the path below it; null where the template says it in other words, as SAM and loops do.</summary>
    public static (MapNode Map, EditStep[] Steps)? Locate(MapNode root, PropertyEdit change, SourceFile file)
    {
        var header = change.Resource.Header.Span;
        if (root.Map("Resources").Members.FirstOrDefault(member => member.NamePlace.Span == header) is not { Value: MapNode entry }
            || entry.TextOrNull("Type") != change.Resource.Type || entry.Place.Span.Start < header.End || HasAnchor().IsMatch(file.Slice(entry.Place.Span)))
            return null;
        EditStep[] steps = [.. change.Missing];
        if (ReferenceEquals(change.Block, change.Resource.Meta))
            return (entry, steps);
        if (!ReferenceEquals(change.Block, change.Resource.Body))
            return Find(entry, change.Block.Place.Span) is { } nested ? (nested, steps) : null;
        return entry.ValueOrNull(Properties) switch
        {
            null => (entry, [new EditStep(Properties), .. steps]),
            MapNode { CallOrNull: null } map => (map, steps),
            _ => null,
        };
    }

    // What stands in a call, such as a branch of a condition, is one of several and is left alone.
    private static MapNode? Find(Node node, Span span) => node switch
    {
        MapNode { CallOrNull: not null } => null,
        MapNode map when map.Place.Span == span => map,
        MapNode map => map.Members.Select(member => Find(member.Value, span)).FirstOrDefault(found => found is not null),
        ListNode list => list.Items.Select(item => Find(item, span)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    // What has an anchor is repeated elsewhere.
    [GeneratedRegex(@"[:\-]\s+&\w", RegexOptions.CultureInvariant)]
    private static partial Regex HasAnchor();
}
