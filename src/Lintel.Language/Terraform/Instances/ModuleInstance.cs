using System.Collections.Immutable;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>One instance of a module: the root, or one turn of a module call. Everything in it is computed when asked for.</summary>
internal sealed class ModuleInstance
{
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceNode> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModuleCall> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<ProviderKey, ProviderInstance> _providers = [];
    private readonly Inputs _inputs;
    private ImmutableArray<ResourceNode>? _allResources;

    public ModuleInstance(Resolution resolution, ModuleConfiguration configuration, ModuleCall? call, Repetition repetition, Inputs inputs)
    {
        Resolution = resolution;
        Configuration = configuration;
        Call = call;
        Repetition = repetition;
        _inputs = inputs;
        Path = call is null ? "" : call.AddressOf(repetition.Key);
        ConfigurationPath = call is null ? "" : call.ConfigurationAddress;
        Scope = new ModuleScope(this, Repetition.None);
    }

    public Resolution Resolution { get; }

    public ModuleConfiguration Configuration { get; }

    /// <summary>The call that made this instance; null for the root.</summary>
    public ModuleCall? Call { get; }

    /// <summary>Which turn of the call this instance is.</summary>
    public Repetition Repetition { get; }

    /// <summary>Address with instance keys, empty for the root: <c>module.vpc["a"]</c>.</summary>
    public string Path { get; }

    /// <summary>The path without keys.</summary>
    public string ConfigurationPath { get; }

    /// <summary>Where the calls stand that lead here, the root's first.</summary>
    public ImmutableArray<Place> CalledFrom => Call?.CalledFrom ?? [];

    public ModuleScope Scope { get; }

    public ImmutableArray<ResourceNode> Resources => _allResources ??= [.. Configuration.Resources.Select(NodeOf)];

    public IEnumerable<ModuleCall> Calls => Configuration.ModuleCalls.Keys.Select(CallOrNull).OfType<ModuleCall>();

    /// <summary>True when it is not known whether this instance is there.</summary>
    public bool IsHypothetical => Call is not null && (!Call.Repetitions.IsKnown || Call.Module.IsHypothetical);

    public string Qualify(string address) => Path.Length == 0 ? address : $"{Path}.{address}";

    public string QualifyConfiguration(string address) => ConfigurationPath.Length == 0 ? address : $"{ConfigurationPath}.{address}";

    /// <summary>The value of a declared variable, or null when there is none of that name.</summary>
    public Value? VariableOrNull(string name, Place place)
    {
        if (!Configuration.Variables.TryGetValue(name, out var variable))
            return null;
        if (DuplicateOrNull("var." + name) is { } duplicate)
            return duplicate;
        return Resolution.Force(SlotOf("var." + name), () => _inputs.Value(this, variable), $"Variable \"{name}\"", place);
    }

    public Value? LocalOrNull(string name, Place place)
    {
        if (!Configuration.Locals.TryGetValue(name, out var local))
            return null;
        if (DuplicateOrNull("local." + name) is { } duplicate)
            return duplicate;
        if (Resolution.IsDeep)
            LocalChain.Evaluate(this, name);
        return EvaluateLocal(local, place);
    }

    public Value EvaluateLocal(ConfigAttribute local, Place place) => Resolution.Force(SlotOf("local." + local.Name),
        () => Resolution.Evaluator(local.File, Scope).Evaluate(local.Value), $"Local value \"{local.Name}\"", place);

    public bool IsEvaluated(string local) => _slots.GetValueOrDefault("local." + local) is { } slot && (slot.ValueOrNull is not null || slot.IsRunning);

    public Value? OutputOrNull(string name, Place place)
    {
        if (!Configuration.Outputs.TryGetValue(name, out var output))
            return null;
        if (DuplicateOrNull("output." + name) is { } duplicate)
            return duplicate;
        return Resolution.Force(SlotOf("output." + name), () => EvaluateOutput(output), $"Output \"{name}\"", place);
    }

    /// <summary>All outputs as one object: what <c>module.vpc</c> is.</summary>
    public Value Outputs(Place place) => Value.Object(Configuration.Outputs.Keys.Select(name =>
        KeyValuePair.Create(name, OutputOrNull(name, place) ?? Value.DynamicNull)));

    public ResourceNode? ResourceOrNull(string key) => Configuration.ResourcesByKey.TryGetValue(key, out var resource) ? NodeOf(resource) : null;

    public ModuleCall? CallOrNull(string name) => Resolution.Locked(() =>
    {
        if (!Configuration.ModuleCalls.TryGetValue(name, out var block))
            return null;
        if (!_calls.TryGetValue(name, out var call))
            _calls[name] = call = new ModuleCall(this, name, block);
        return call;
    });

    /// <summary>A provider as this module configures it, or without a block.</summary>
    public ProviderInstance Provider(ProviderKey key, ConfigBlock? block) => Resolution.Locked(() =>
    {
        if (!_providers.TryGetValue(key, out var provider))
            _providers[key] = provider = new ProviderInstance(this, key, block);
        return provider;
    });

    /// <summary>What stands for anything declared twice, or null when it is not.</summary>
    public Value? DuplicateOrNull(string key) => Configuration.Duplicates.Contains(key)
        ? Value.UnknownOf(DataType.Dynamic, new Unknown($"{key} is declared more than once", new Symbol(Qualify(key), "")))
        : null;

    private Value EvaluateOutput(ConfigBlock output)
    {
        if (output.Body.FindOrNull("value") is not { } value)
            return Value.UnknownOf(DataType.Dynamic, new Unknown($"output \"{output.LabelOrEmpty(0)}\" has no value"));
        var evaluated = Resolution.Evaluator(value.File, Scope).Evaluate(value.Value);
        var sensitive = output.Body.FindOrNull("sensitive") is { Value: Hcl.Syntax.LiteralExpression { Kind: Hcl.Syntax.LiteralKind.True } };
        return sensitive ? evaluated.AddMarks(new Marks { Sensitive = true }) : evaluated;
    }

    private ResourceNode NodeOf(ResourceConfig resource) => Resolution.Locked(() =>
    {
        var key = resource.DuplicateNumber == 0 ? resource.Key : $"{resource.Key}#{resource.DuplicateNumber + 1}";
        if (!_resources.TryGetValue(key, out var node))
            _resources[key] = node = new ResourceNode(this, resource, key);
        return node;
    });

    private Slot SlotOf(string key) => Resolution.Locked(() =>
    {
        if (!_slots.TryGetValue(key, out var slot))
            _slots[key] = slot = new Slot();
        return slot;
    });
}
