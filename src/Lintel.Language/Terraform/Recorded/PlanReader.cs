using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Json;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>Reads what will be there once a plan is applied. https://developer.hashicorp.com/terraform/internals/json-format#plan-representation</summary>
internal sealed class PlanReader(DiagnosticBag diagnostics)
{
    private readonly ModuleTree _tree = new(diagnostics);

    public IEnumerable<RecordedInstance> Read(JsonView root)
    {
        var changes = Changes(root);
        var planned = root.PathOrNull("planned_values", "root_module") is { } module
            ? _tree.Read(module).Select(instance => changes.TryGetValue(instance.Address, out var change) ? Masked(instance, change) : instance)
            : changes.Values.Select(AfterOrNull).OfType<RecordedInstance>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instance in planned)
        {
            if (seen.Add(instance.Address))
                yield return instance;
        }

        // Data sources that could be read while planning stand with the state before.
        if (root.PathOrNull("prior_state", "values", "root_module") is not { } prior)
            yield break;
        foreach (var instance in _tree.Read(prior).Where(instance => instance.IsData && seen.Add(instance.Address)))
            yield return instance;
    }

    /// <summary>Why something may be missing from the plan; null for a whole one.</summary>
    public static string? PartialOrNull(JsonView root) =>
        root.IsTrueAt("errored") ? "planning ended with an error"
        : root.IsFalseAt("complete") ? "only a part was planned"
        : root.MemberOrNull("deferred_changes")?.Items().Any() == true ? "changes were put off"
        : null;

    private static Dictionary<string, JsonView> Changes(JsonView root)
    {
        var changes = new Dictionary<string, JsonView>(StringComparer.Ordinal);
        foreach (var change in root.MemberOrNull("resource_changes")?.Items() ?? [])
        {
            // An object that was replaced before and waits to be destroyed has the address of the one that stays.
            if (ModuleTree.Counts(change) && change.MemberOrNull("deposed") is null && change.TextOrNull("address") is { } address)
                changes[address] = change;
        }

        return changes;
    }

    private static RecordedInstance Masked(RecordedInstance instance, JsonView change) =>
        instance with { Unknown = Mask.Of(change.PathOrNull("change", "after_unknown")) };

    private RecordedInstance? AfterOrNull(JsonView resource)
    {
        if (_tree.InstanceOrNull(resource, resource.PathOrNull("change", "after")) is not { } instance)
            return null;
        return Masked(instance with { Sensitive = Mask.Of(resource.PathOrNull("change", "after_sensitive")) }, resource);
    }
}
