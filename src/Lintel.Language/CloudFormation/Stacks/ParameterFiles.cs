using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>Values of parameters from files: the list that the AWS CLI takes, CodePipeline's object, or a plain object.</summary>
internal static class ParameterFiles
{
    /// <summary>All values that a person gives, files first and single values over them.</summary>
    public static ImmutableSortedDictionary<string, string> Read(SourceTree tree, CloudFormationOptions options, DiagnosticBag diagnostics)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var path in options.ParameterFiles)
        {
            var faults = new DiagnosticBag();
            var entries = tree.ReadOrNull(path) is { } file ? Entries(TemplateText.Read(file, faults).Root) : null;
            diagnostics.AddRange(faults.ToImmutable());
            if (entries is null)
                diagnostics.Add(StackDiagnostics.InvalidParameterFile(path));
            foreach (var (name, value) in entries ?? [])
                values[name] = value;
        }

        foreach (var (name, value) in options.Parameters)
            values[name] = value;
        return values.ToImmutable();
    }

    private static List<KeyValuePair<string, string>>? Entries(Node? root) => root switch
    {
        ListNode list => [.. list.Items.OfType<MapNode>()
            .Where(item => item.TextOrNull("ParameterKey") is not null && item.TextOrNull("ParameterValue") is not null)
            .Select(item => KeyValuePair.Create(item.TextOrNull("ParameterKey") ?? "", item.TextOrNull("ParameterValue") ?? ""))],
        MapNode map => [.. (map.ValueOrNull("Parameters") is MapNode inner ? inner : map).Members
            .Where(member => member.Value is ScalarNode or ListNode)
            .Select(member => KeyValuePair.Create(member.Name, TextOf(member.Value)))],
        _ => null,
    };

    private static string TextOf(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        ListNode list => string.Join(',', list.Items.OfType<ScalarNode>().Select(item => item.Text)),
        _ => "",
    };
}
