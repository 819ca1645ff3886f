using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>
/// The <c>configuration</c> of a plan: what each block sets, constants with their value and everything else with what it refers to. Locals
/// and dynamic blocks are not in it.
/// </summary>
internal sealed class PlanConfiguration
{
    // References of a module as a whole lead to all of its outputs: a plan may be written so that they never end.
    private const int MaxSteps = 10_000;

    private readonly Dictionary<string, JsonView> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonView> _modules = new(StringComparer.Ordinal);
    private readonly ILookup<string, RecordedInstance> _instances;
    private readonly Dictionary<string, HashSet<InstanceKey>> _calls = new(StringComparer.Ordinal);

    public PlanConfiguration(JsonView? root, IEnumerable<RecordedInstance> instances)
    {
        _instances = instances.ToLookup(instance => Within(ModuleStep.Path(instance.Module, withKeys: true), instance.LocalAddress), StringComparer.Ordinal);
        foreach (var module in _instances.Select(group => group.First().Module))
        {
            for (var i = 0; i < module.Length; i++)
            {
                var call = CallPath(module[..i], module[i].Name);
                if (!_calls.TryGetValue(call, out var keys))
                    _calls[call] = keys = [];
                keys.Add(module[i].Key);
            }
        }

        if (root is { } configuration)
            Add(configuration);
    }

    /// <summary>The expressions of the block that makes an instance; null when the plan does not hold it.</summary>
    public JsonView? BlockOrNull(RecordedInstance instance) =>
        _blocks.TryGetValue(instance.ConfigurationAddress, out var block) ? block.MemberOrNull("expressions") : null;

    /// <summary>Name of the provider configuration that makes an instance.</summary>
    public string? ProviderOrNull(RecordedInstance instance) =>
        _blocks.TryGetValue(instance.ConfigurationAddress, out var block) ? block.TextOrNull("provider_config_key") : null;

    /// <summary>
    /// The addresses of all resources that an expression depends on, through variables and outputs. Where a repeated block is meant and not
    /// which of its instances, that with the same key as <paramref name="from"/> is taken if it has one and <paramref name="single"/> is asked, else all.
    /// </summary>
    public ImmutableSortedSet<string> References(JsonView expression, RecordedInstance from, bool single)
    {
        var found = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var block = _blocks.TryGetValue(from.ConfigurationAddress, out var own) ? own : (JsonView?)null;
        var left = MaxSteps;
        Collect(expression, new Asker(from.Module, from.Key, block, single), found, ref left);
        // Half of the references could be taken for all of them.
        return left > 0 ? found.ToImmutable() : Marks.None.References;
    }

    /// <summary>Whether something that is only known after apply may refer to anything: it goes through a local or a dynamic block.</summary>
    public bool LeavesUntold(RecordedInstance instance, BlockSchema? schema)
    {
        if (!instance.Unknown.IsAny || BlockOrNull(instance) is not { } expressions)
            return false;
        foreach (var (name, _) in instance.Values.Members().Where(member => instance.Unknown.Member(member.Name.AsText).IsAny))
        {
            if (schema?.BlockOrNull(name.AsText) is not null && expressions.MemberOrNull(name.AsText) is null)
                return true;
        }

        return expressions.Members().Any(member => instance.Unknown.Member(member.Name.AsText).IsAny && (ThroughLocal(member.Value) || LeadsToLocal(member.Value, instance)));
    }

    private bool LeadsToLocal(JsonView expression, RecordedInstance from)
    {
        var left = MaxSteps;
        var asker = new Asker(from.Module, from.Key, null, Single: false) { Seen = [] };
        Collect(expression, asker, ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal), ref left);
        return left <= 0 || asker.Seen.Contains("local");
    }

    private static bool ThroughLocal(JsonView expression) => expression.Raw.Contains("\"local.", StringComparison.Ordinal);

    private void Collect(JsonView expression, Asker asker, ImmutableSortedSet<string>.Builder found, ref int left)
    {
        if (--left <= 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            left = 0;
            return;
        }

        var names = expression.MemberOrNull("references")?.Items().Select(item => item.AsText).ToList() ?? [];
        foreach (var name in names)
        {
            // Each reference is followed by its own beginnings.
            if (!names.Exists(other => other.Length > name.Length && other.StartsWith(name, StringComparison.Ordinal) && other[name.Length] is '.' or '['))
                Follow(ReferencePath.Parse(name), asker, found, ref left, asker.Single && names.Exists(other => other is "count.index" or "each.key" or "each.value"));
        }
    }

    private void Follow(ImmutableArray<ReferenceStep> steps, Asker asker, ImmutableSortedSet<string>.Builder found, ref int left, bool sameKey)
    {
        switch (steps)
        {
            case [{ Name: "var" }, { Name: { } variable }, ..]:
                if (!asker.Module.IsEmpty && CallOf(asker.Module) is { } call && call.PathOrNull("expressions", variable) is { } argument)
                    Collect(argument, asker with { Module = asker.Module[..^1], Key = asker.Module[^1].Key, Block = call }, found, ref left);
                break;
            case [{ Name: "each" }, { Name: "value" }, ..]:
                if (asker.Block?.MemberOrNull("for_each_expression") is { } repeated)
                    Collect(repeated, asker, found, ref left);
                break;
            case [{ Name: "module" }, { Name: { } module }, ..]:
                FollowModule(module, steps[2..], asker, found, ref left);
                break;
            case [{ Name: "local" }, ..]:
                asker.Seen?.Add("local");
                break;
            case [{ Name: "count" or "each" or "path" or "terraform" or "self" }, ..]:
                break;
            case [{ Name: "data" }, { Name: { } type }, { Name: { } name }, .. var rest]:
                Add($"data.{type}.{name}", rest);
                break;
            case [{ Name: { } type }, { Name: { } name }, .. var rest]:
                Add($"{type}.{name}", rest);
                break;
        }

        void Add(string local, ImmutableArray<ReferenceStep> rest)
        {
            var address = Within(ModuleStep.Path(asker.Module, withKeys: true), local);
            var all = _instances[address].ToList();
            if (rest is [{ Name: null, Key: { IsUnknown: false } key }, ..])
                found.Add(address + key);
            else if (sameKey && all.Exists(instance => instance.Key == asker.Key))
                found.Add(address + asker.Key);
            else
                found.UnionWith(all.Select(instance => instance.Address));
        }
    }

    private void FollowModule(string name, ImmutableArray<ReferenceStep> rest, Asker asker, ImmutableSortedSet<string>.Builder found, ref int left)
    {
        var key = rest is [{ Name: null }, ..] ? rest[0].Key : InstanceKey.None;
        var output = rest.FirstOrDefault(step => step.Name is not null).Name;
        var inner = asker.Module.Add(new ModuleStep(name, key));
        if (!_modules.TryGetValue(ModuleStep.Path(inner, withKeys: false), out var call) || call.PathOrNull("module", "outputs") is not { } outputs)
            return;
        // A module that is repeated and meant as a whole stands for each of its instances.
        IEnumerable<ImmutableArray<ModuleStep>> instances = key == InstanceKey.None ? InstancesOf(asker.Module, name) : [inner];
        foreach (var instance in instances)
        {
            foreach (var (outputName, value) in outputs.Members())
            {
                if ((output is null || outputName.AsText == output) && value.MemberOrNull("expression") is { } expression)
                    Collect(expression, asker with { Module = instance, Key = InstanceKey.None, Block = null }, found, ref left);
            }
        }
    }

    private IEnumerable<ImmutableArray<ModuleStep>> InstancesOf(ImmutableArray<ModuleStep> parent, string name) =>
        _calls.GetValueOrDefault(CallPath(parent, name), []).Select(key => parent.Add(new ModuleStep(name, key)));

    private static string CallPath(ImmutableArray<ModuleStep> parent, string name) => Within(ModuleStep.Path(parent, withKeys: true), $"module.{name}");

    private JsonView? CallOf(ImmutableArray<ModuleStep> module) =>
        _modules.TryGetValue(ModuleStep.Path(module, withKeys: false), out var call) ? call : null;

    private void Add(JsonView root)
    {
        var open = new Stack<(string Path, JsonView Module)>();
        open.Push(("", root));
        while (open.TryPop(out var next))
        {
            foreach (var resource in next.Module.MemberOrNull("resources")?.Items() ?? [])
            {
                if (resource.TextOrNull("address") is { } address)
                    _blocks[Within(next.Path, address)] = resource;
            }

            foreach (var (name, call) in next.Module.MemberOrNull("module_calls")?.Members() ?? [])
            {
                var inner = Within(next.Path, $"module.{name.AsText}");
                _modules[inner] = call;
                if (call.MemberOrNull("module") is { } module)
                    open.Push((inner, module));
            }
        }
    }

    private static string Within(string path, string address) => path.Length == 0 ? address : $"{path}.{address}";

    /// <summary>Where an expression stands: the module instance, the key of its block and the block.</summary>
    private sealed record Asker(ImmutableArray<ModuleStep> Module, InstanceKey Key, JsonView? Block, bool Single)
    {
        /// <summary>What was met on the way that the plan does not tell; null where nobody asks.</summary>
        public HashSet<string>? Seen { get; init; }
    }
}
