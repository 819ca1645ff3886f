using System.Collections.Immutable;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>A resource block within one instance of its module.</summary>
internal sealed class ResourceNode(ModuleInstance module, ResourceConfig configuration, string key)
{
    private readonly Slot _repetitionSlot = new();
    private Repetitions? _repetitions;
    private ImmutableArray<ResourceInstance>? _instances;
    private Dictionary<InstanceKey, ResourceInstance>? _byKey;
    private Value? _whole;

    public ModuleInstance Module { get; } = module;

    public ResourceConfig Configuration { get; } = configuration;

    /// <summary>The full address without the instance's key.</summary>
    public string Address { get; } = module.Qualify(key);

    public string ConfigurationAddress { get; } = module.QualifyConfiguration(key);

    public Repetitions Repetitions => _repetitions ??= Module.Resolution.Locked(() =>
        Repeater.Of(Configuration.Block.Body, Module.Scope, Module.Resolution, _repetitionSlot, Address));

    public ImmutableArray<ResourceInstance> Instances =>
        _instances ??= Module.Resolution.Locked(() => (ImmutableArray<ResourceInstance>?)[.. Repetitions.Turns.Select(turn => new ResourceInstance(this, turn))]) ?? [];

    public ResourceInstance? InstanceOrNull(InstanceKey key)
    {
        // Instances by count stand at their number.
        if (key.Number is { } number && Repetitions.Kind == RepetitionKind.Count)
            return number >= 0 && number < Instances.Length ? Instances[(int)number] : null;
        return Module.Resolution.Locked(() => _byKey ??= Instances.DistinctBy(instance => instance.Repetition.Key).ToDictionary(instance => instance.Repetition.Key))
            .GetValueOrDefault(key);
    }

    /// <summary>All instances as one value: an object, a tuple of objects, or an object of objects.</summary>
    public Value Whole(Place place)
    {
        if (_whole is not null)
            return _whole;
        var whole = InstanceValues.All(Repetitions, Address, key => InstanceOrNull(key)?.Whole(place) ?? Value.DynamicNull);
        if (!Repetitions.IsKnown)
            return whole.AddMarks(Reference(Address + InstanceKey.Unknown));
        // While one of them is being computed, what stands for it here is not what it will be.
        return Instances.All(instance => instance.IsWholeKnown) ? _whole = whole : whole;
    }

    /// <summary>Marks of what only applying the thing at that address tells.</summary>
    public static Marks Awaiting(string address) => Reference(address) with { AwaitsApply = true };

    public static Marks Reference(string address) => new() { References = Marks.None.References.Add(address) };
}
