using System.Globalization;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>A resource's body or a nested block of it, evaluated in the scope of its instance when asked.</summary>
internal sealed class InstanceBlock(
    ResourceInstance owner, ConfigBody configuration, Place place, InstanceScope scope, BlockSchema? schema, string path, bool isInSet = false) : ResolvedBlock
{
    private readonly Dictionary<string, Slot> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedBlockList> _blocks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _expanding = new(StringComparer.Ordinal);

    public override Place Place { get; } = place;

    public override IEnumerable<string> Names => Path.Length > 0 ? Configuration.Names : Configuration.Names.Where(name => !MetaArguments.Contains(name));

    public ResourceInstance Owner { get; } = owner;

    public ConfigBody Configuration { get; } = configuration;

    public InstanceScope Scope { get; } = scope;

    public BlockSchema? Schema { get; } = schema;

    /// <summary>Where in the resource the block stands, empty for the resource itself: <c>root_block_device[0]</c>.</summary>
    public string Path { get; } = path;

    /// <summary>True for a block of which there is a set, and for all that it holds.</summary>
    public bool IsInSet { get; } = isInSet;

    /// <summary>What the provider does to this resource's arguments beyond their schema.</summary>
    public PlanFacts Facts => PlanFacts.Of(Owner.Type);

    /// <summary>The path of an argument without indices: <c>root_block_device.encrypted</c>.</summary>
    public string PlanPathOf(string name)
    {
        var path = PathOf(name);
        while (path.IndexOf('[', StringComparison.Ordinal) is var open and >= 0)
            path = path.Remove(open, path.IndexOf(']', open) - open + 1);
        return path;
    }

    public string PathOf(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    public override ResolvedProperty? PropertyOrNull(string name)
    {
        if (Configuration.FindOrNull(name) is not { } attribute)
            return null;
        if (MetaArguments.ReferencesOrNull(attribute) is { } references)
            return new ResolvedProperty(references, attribute.ValuePlace);
        var resolution = Owner.Resolution;
        var value = resolution.Force(SlotOf(name), () => Evaluate(attribute), $"{Owner.Address}.{PathOf(name)}", attribute.ValuePlace);
        return new ResolvedProperty(value, attribute.ValuePlace);
    }

    public override ResolvedBlockList Blocks(string type) => Owner.Resolution.Locked(() =>
    {
        if (_blocks.TryGetValue(type, out var blocks))
            return blocks;
        if (!_expanding.Add(type))
        {
            Owner.Resolution.Diagnostics.Add(TerraformDiagnostics.Cycle($"{Owner.Address}.{PathOf(type)}", Place));
            return new ResolvedBlockList([], false, "it depends on itself");
        }

        blocks = _blocks[type] = BlockExpansion.Expand(this, type);
        _expanding.Remove(type);
        return blocks;
    });

    /// <summary>The schema of a nested block, or of the elements of an attribute that may be written as blocks.</summary>
    public BlockSchema? SchemaOf(string type) => Schema?.BlockOrNull(type)?.Block;

    public InstanceBlock Nested(ConfigBlock block, ConfigBody body, InstanceScope inner, string type, int index) =>
        new(Owner, body, block.Header, inner, SchemaOf(type), string.Create(CultureInfo.InvariantCulture, $"{PathOf(type)}[{index}]"),
            IsInSet || Schema?.BlockOrNull(type)?.Nesting == Nesting.Set);

    private Value Evaluate(ConfigAttribute attribute)
    {
        var resolution = Owner.Resolution;
        var value = resolution.Evaluator(attribute.File, Scope).Evaluate(attribute.Value);
        if (Schema?.AttributeOrNull(attribute.Name) is not { } declared)
            return value;
        if (!value.TryConvertTo(declared.Type, out var converted))
        {
            resolution.Diagnostics.Add(TerraformDiagnostics.WrongType(attribute.Name, attribute.ValuePlace));
            converted = Value.UnknownOf(declared.Type, new Unknown("its value is not of the type of the argument")).AddMarks(value.Marks);
        }

        return declared.IsSensitive ? converted.AddMarks(new Marks { Sensitive = true, ByArgument = true }) : converted;
    }

    private Slot SlotOf(string name) => Owner.Resolution.Locked(() =>
    {
        if (!_properties.TryGetValue(name, out var slot))
            _properties[name] = slot = new Slot();
        return slot;
    });
}
