using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>
/// Puts the content of files into the places that include them, as <c>AWS::Include</c> does, and reports the macros whose code is not here.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html</remarks>
internal sealed class IncludeExpansion(Deployment deployment, string path)
{
    private const string Include = "AWS::Include";
    private const string Call = "Fn::Transform";
    private const string Section = "Transform";
    private const int MostIncluded = 200;

    private static readonly string[] Known =
        [Include, "AWS::Serverless-2016-10-31", "AWS::LanguageExtensions", "AWS::CodeDeployBlueGreen", "AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16"];

    private int _included;

    public MapNode Expand(MapNode root)
    {
        var transforms = root.ValueOrNull(Section) switch
        {
            ListNode list => list.Items,
            { } one => [one],
            null => [],
        };
        foreach (var transform in transforms)
        {
            var name = transform is MapNode map ? map.TextOrNull("Name") : (transform as ScalarNode)?.Text;
            if (name == Include && transform is MapNode call && LocalOrNull(call) is { } included)
                root = Merge(root, included);
            else if (name is not null && name != Include && !Known.Contains(name))
                ReportMacro(name, transform.Place);
        }

        // Most templates include nothing, and need not be gone through.
        return root.Place.File.Text.Contains(Call, StringComparison.Ordinal) || root.Place.File.Text.Contains("!Transform", StringComparison.Ordinal)
            ? Within(root) as MapNode ?? root
            : root;
    }

    // The readers bound the depth of what is gone through here.
    private Node Within(Node node)
    {
        switch (node)
        {
            case ListNode list:
                return new ListNode([.. list.Items.Select(Within)], list.Place);
            case MapNode map:
                var expanded = new MapNode([.. map.Members.Where(member => member.Name != Call).Select(member => member with { Value = Within(member.Value) })], map.Place);
                if (map.ValueOrNull(Call) is not { } call)
                    return expanded;
                if (call is MapNode arguments && arguments.TextOrNull("Name") == Include && LocalOrNull(arguments) is { } included)
                    return map.Members.Length == 1 ? included : Merge(expanded, included);
                ReportMacro((call as MapNode)?.TextOrNull("Name") ?? "", call.Place);
                return map.Members.Length == 1 ? map : expanded;
            default:
                return node;
        }
    }

    private Node? LocalOrNull(MapNode call)
    {
        var location = call.Map("Parameters").TextOrNull("Location");
        var folder = path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
        if (location is null || location.Contains("://", StringComparison.Ordinal) || SourceTree.CombineOrNull(folder, location) is not { } file
            || ++_included > MostIncluded || deployment.Tree.ReadOrNull(file) is not { Text.Length: < TemplateFile.MostCharacters } source)
            return null;
        // What is included includes nothing further.
        return TemplateText.Read(source, deployment.Diagnostics).Root;
    }

    private static MapNode Merge(MapNode own, Node included) => included is MapNode more
        ? new MapNode([.. own.Members, .. more.Members.Where(member => own.ValueOrNull(member.Name) is null)], own.Place)
        : own;

    private void ReportMacro(string name, Place place)
    {
        deployment.Diagnostics.Add(StackDiagnostics.Macro(name, place));
        deployment.Missing.Add(new MissingModule(name, name, place, Marks.None.References));
    }
}
