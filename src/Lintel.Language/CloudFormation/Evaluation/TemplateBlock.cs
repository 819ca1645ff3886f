using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>A map of a template read as a block: its properties are evaluated when asked for, and once.</summary>
internal sealed class TemplateBlock(MapNode map, TemplateEvaluator evaluator) : ResolvedBlock
{
    private readonly Dictionary<string, ResolvedProperty?> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedBlockList> _blocks = new(StringComparer.Ordinal);

    public override Place Place { get; } = map.Place;

    // What AWS::NoValue takes away does not stand in the template.
    public override IEnumerable<string> Names => map.Members.Select(member => member.Name).Where(name => PropertyOrNull(name) is not null);

    public override ResolvedProperty? PropertyOrNull(string name)
    {
        if (_properties.TryGetValue(name, out var known))
            return known;
        if (map.ValueOrNull(name) is not { } node)
            return null;
        var value = evaluator.Evaluate(node);
        return _properties[name] = value.IsNull ? null : new ResolvedProperty(value, (evaluator.Choose(node).Node ?? node).Place);
    }

    public override ResolvedBlockList Blocks(string type)
    {
        if (!_blocks.TryGetValue(type, out var blocks))
            _blocks[type] = blocks = map.ValueOrNull(type) is { } node ? BlockList.Of(node, evaluator) : ResolvedBlockList.Empty;
        return blocks;
    }
}
