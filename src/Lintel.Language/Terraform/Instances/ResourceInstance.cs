using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Checks;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>One instance of a resource: its body in its scope, and what expressions see of it.</summary>
internal sealed class ResourceInstance
{
    private readonly Dictionary<string, Slot> _attributes = new(StringComparer.Ordinal);
    private readonly Slot _whole = new();
    private readonly Marks _reference;
    private ProviderInstance? _provider;
    private bool? _isRead;

    public ResourceInstance(ResourceNode node, Repetition repetition)
    {
        Node = node;
        Repetition = repetition;
        Address = node.Address + repetition.Key;
        _reference = ResourceNode.Reference(Address);
        var configuration = node.Configuration;
        IsLegacy = LegacyPlan.AppliesTo(this);
        Body = new InstanceBlock(this, configuration.Block.Body, configuration.Block.Header,
            new ModuleScope(node.Module, repetition), configuration.SchemaOrNull, "");
    }

    public ResourceNode Node { get; }

    public Repetition Repetition { get; }

    public string Address { get; }

    public InstanceBlock Body { get; }

    public Resolution Resolution => Node.Module.Resolution;

    public ProviderInstance Provider => _provider ??= ProviderInstance.Of(this);

    public string Type => Node.Configuration.Type;

    public bool IsData => Node.Configuration.Kind == "data";

    /// <summary>True for a resource that the older framework of the provider plans.</summary>
    public bool IsLegacy { get; }

    /// <summary>True for a data source that Terraform reads before it applies anything.</summary>
    public bool IsReadWhilePlanning => _isRead ??= Resolution.Locked(() => (bool?)DataReads.IsReadWhilePlanning(this)) ?? false;

    /// <summary>What <c>aws_vpc.main.name</c> is: as planned, with this resource as its only reference.</summary>
    public Value Attribute(string name, Place place, Place step, Evaluator evaluator)
    {
        if (Body.Schema is { } schema && schema.AttributeOrNull(name) is null && schema.BlockOrNull(name) is null && Body.Configuration.FindOrNull(name) is null)
        {
            if (ProviderVersions.Allow(Node.Module.Configuration, name))
                evaluator.Fail(TerraformDiagnostics.UnsupportedAttribute(
                    name, Node.Configuration.Key, Suggestion.OrNothing(name, schema.Attributes.Keys.Concat(schema.Blocks.Keys)), step));
            return Value.UnknownOf(DataType.Dynamic, new Unknown($"{Type} has no attribute \"{name}\"", new Symbol(Address, name)));
        }

        return Attribute(name, place);
    }

    public bool IsWholeKnown => _whole.ValueOrNull is not null;

    /// <summary>The whole resource as an object.</summary>
    public Value Whole(Place place) => Resolution.Force(_whole, () => Refer(Body.Schema is null
        ? Value.UnknownOf(DataType.Dynamic, new Unknown(PlannedValues.AfterApply, new Symbol(Address, ""), NotNull: true))
        : Value.Object(Body.Schema.Type.Attributes.Keys.Select(name => KeyValuePair.Create(name, Attribute(name, place))))), Address, place);

    private Value Attribute(string name, Place place) =>
        Resolution.Force(SlotOf(name), () => Refer(PlannedValues.Of(Body, name)), $"{Address}.{name}", place);

    // What a value was made from is told by the resource that holds it: a reference leads one step, not to the end of the chain.
    private Value Refer(Value value) => value.WithMarks(value.Marks with { References = _reference.References });

    private Slot SlotOf(string name) => Resolution.Locked(() =>
    {
        if (!_attributes.TryGetValue(name, out var slot))
            _attributes[name] = slot = new Slot();
        return slot;
    });
}
