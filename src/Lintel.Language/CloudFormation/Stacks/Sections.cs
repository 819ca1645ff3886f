using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>The parts of a template by their names; one of the wrong shape is reported and taken as empty.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html</remarks>
internal sealed class Sections
{
    public const string Conditions = "Conditions";
    public const string Mappings = "Mappings";
    public const string Outputs = "Outputs";
    public const string Parameters = "Parameters";
    public const string Resources = "Resources";
    public const string Rules = "Rules";

    private static readonly string[] Maps = [Conditions, Mappings, Outputs, Parameters, Resources, Rules];

    private static readonly string[] Known = [.. Maps, "AWSTemplateFormatVersion", "Description", "Metadata", "Transform", "Globals", "Hooks"];

    private readonly Dictionary<string, MapNode> _maps = new(StringComparer.Ordinal);

    public Sections(MapNode root, Deployment deployment)
    {
        foreach (var name in Maps)
            _maps[name] = Read(name, root, deployment);
        foreach (var member in root.Members.Where(member => !Known.Contains(member.Name)))
            deployment.Diagnostics.Add(StackDiagnostics.UnknownSection(member.Name, Known, member.NamePlace));
    }

    public MapNode this[string name] => _maps[name];

    /// <summary>Puts an expanded section in the place of the one that was written.</summary>
    public void Replace(string name, MapNode expanded) => _maps[name] = expanded;

    private static MapNode Read(string name, MapNode root, Deployment deployment)
    {
        var value = root.ValueOrNull(name);
        if (value is MapNode map)
            return map;
        // A section that is written without content is null in YAML.
        if (value is not (null or ScalarNode { Kind: ScalarKind.Null }))
        {
            deployment.Diagnostics.Add(StackDiagnostics.NoMap($"Section {name}", value.Place));
            deployment.LostBlocks++;
        }

        return new MapNode([], root.Place);
    }
}
