using System.Collections.Immutable;
using Lintel.Language.Terraform.Checks;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Visits every module instance below a root, depth first, and each module's own faults once.</summary>
internal sealed class ModuleWalk(Resolution resolution)
{
    private const int MaxModules = 50_000;

    private readonly HashSet<ModuleConfiguration> _seen = [];
    private readonly SortedSet<string> _providers = new(StringComparer.Ordinal);
    private int _count;

    public ImmutableArray<string> Providers => [.. _providers];

    /// <summary>Top-level blocks that could not be read.</summary>
    public int LostBlocks { get; private set; }

    /// <summary>Whether something was left out because there is too much.</summary>
    public bool IsCut { get; set; }

    /// <summary>Module calls met, those that lead nowhere included.</summary>
    public int Calls { get; private set; }

    public IEnumerable<ModuleInstance> From(ModuleInstance module)
    {
        resolution.Budget.Grow(module.Configuration.Characters);
        Meet(module);
        Validation.Run(module);
        yield return module;
        foreach (var call in module.Calls)
        {
            Calls++;
            // A call that leads nowhere is noticed here even when nothing refers to it.
            foreach (var (_, inner) in call.Instances)
            {
                if (IsCut |= ++_count > MaxModules || !resolution.Budget.TrySpend(10))
                    yield break;
                foreach (var below in From(inner))
                    yield return below;
            }
        }
    }

    private void Meet(ModuleInstance instance)
    {
        var module = instance.Configuration;
        if (!_seen.Add(module))
            return;
        resolution.Diagnostics.AddRange(module.Diagnostics);
        var targets = new Dictionary<string, ModuleConfiguration>(StringComparer.Ordinal);
        foreach (var call in instance.Calls)
        {
            if (call.TargetOrNull is { } target)
                targets[call.Name] = target;
        }

        var found = ModuleChecks.Of(new CheckedModule(module, targets, resolution.Tree, resolution.RootFolder));
        resolution.CirclesAreTold |= found.Any(fault => fault.Code == "cycle");
        resolution.Diagnostics.AddRange(found);
        LostBlocks += module.LostBlocks;
        foreach (var resource in module.Resources)
            _providers.Add(resource.Type.Split('_')[0]);
    }
}
