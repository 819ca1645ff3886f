using System.Collections.Immutable;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>A <c>module</c> block within one instance of the module that holds it.</summary>
internal sealed class ModuleCall(ModuleInstance module, string name, ConfigBlock block)
{
    private readonly Slot _repetitionSlot = new();
    private Repetitions? _repetitions;
    private ImmutableArray<(InstanceKey Key, ModuleInstance Module)>? _instances;
    private Dictionary<InstanceKey, ModuleInstance>? _byKey;
    private ModuleConfiguration? _target;
    private bool _isLocated;
    private Lazy<string?>? _source;

    public ModuleInstance Module { get; } = module;

    public string Name { get; } = name;

    public ConfigBlock Block { get; } = block;

    public string Address { get; } = module.Qualify("module." + name);

    public string ConfigurationAddress { get; } = module.QualifyConfiguration("module." + name);

    /// <summary>The names of the calls from the root to this one, joined by dots: the key that <c>modules.json</c> uses.</summary>
    public string CallPath { get; } = module.Call is { } outer ? $"{outer.CallPath}.{name}" : name;

    /// <summary>Where the calls stand that lead to the called module, the root's first and this one last.</summary>
    public ImmutableArray<Place> CalledFrom { get; } = [.. module.CalledFrom, block.Header];

    /// <summary>The source address; null where it is not known.</summary>
    public string? Source => (_source ??= new Lazy<string?>(() => ModuleLocator.SourceOf(this))).Value;

    public Repetitions Repetitions => _repetitions ??= Module.Resolution.Locked(() => Repeater.Of(Block.Body, Module.Scope, Module.Resolution, _repetitionSlot, Address));

    /// <summary>What the call leads to, or null when it is not here; the first time, that is reported.</summary>
    public ModuleConfiguration? TargetOrNull => Module.Resolution.Locked(() =>
    {
        if (!_isLocated)
        {
            _isLocated = true;
            _target = ModuleLocator.FindOrNull(this);
        }

        return _target;
    });

    /// <summary>The instances; none when the module is not here.</summary>
    public ImmutableArray<(InstanceKey Key, ModuleInstance Module)> Instances => Module.Resolution.Locked(() => _instances ??= TargetOrNull is { } target
        ? [.. Repetitions.Turns.Select(turn => (turn.Key, new ModuleInstance(Module.Resolution, target, this, turn, new CallInputs(this, turn))))]
        : []);

    public string AddressOf(InstanceKey key) => Address + key;

    public ModuleInstance? InstanceOrNull(InstanceKey key) => Module.Resolution.Locked(() =>
        _byKey ??= Instances.DistinctBy(instance => instance.Key).ToDictionary(instance => instance.Key, instance => instance.Module)).GetValueOrDefault(key);

    /// <summary>The value of one turn as a whole: an object of all outputs.</summary>
    public Value ValueOf(InstanceKey key, Place place) => InstanceOrNull(key)?.Outputs(place) ?? NotHere(key);

    public Value NotHere(InstanceKey key) => Value.UnknownOf(DataType.Dynamic,
        new Unknown($"module \"{Name}\" is not here", new Symbol(AddressOf(key), ""), NotNull: true));
}
