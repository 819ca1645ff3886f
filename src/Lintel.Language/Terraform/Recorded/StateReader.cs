using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Json;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>Reads a state as Terraform stores it, version 4.</summary>
internal sealed class StateReader(DiagnosticBag diagnostics)
{
    public IEnumerable<RecordedInstance> Read(JsonView root)
    {
        foreach (var resource in root.MemberOrNull("resources")?.Items() ?? [])
        {
            if (!ModuleTree.Counts(resource))
                continue;
            if (resource.TextOrNull("type") is not { Length: > 0 } type || resource.MemberOrNull("name") is not { IsText: true } name)
            {
                diagnostics.Add(RecordedDiagnostics.Malformed("a resource has no type or name", resource.Place));
                continue;
            }

            var module = resource.TextOrNull("module") is { } path ? ModuleStep.Parse(path) : [];
            foreach (var instance in resource.MemberOrNull("instances")?.Items() ?? [])
            {
                var members = instance.Table();
                // What waits to be destroyed is there no longer.
                if (members.ContainsKey("deposed"))
                    continue;
                if (!members.TryGetValue("attributes", out var values) || !values.IsObject)
                {
                    diagnostics.Add(RecordedDiagnostics.Malformed("an instance has no attributes", instance.Place));
                    continue;
                }

                JsonView? key = members.TryGetValue("index_key", out var index) && !index.IsNull ? index : null;
                yield return new RecordedInstance
                {
                    Module = module,
                    IsData = resource.TextOrNull("mode") == "data",
                    Type = type,
                    Name = name.AsText,
                    Key = ModuleTree.KeyOf(key),
                    Values = values,
                    Sensitive = Mask.Of(Sensitive(members)),
                    Place = key?.Place ?? name.Place,
                    Dependencies = [.. members.GetValueOrDefault("dependencies", JsonView.Empty).Items().Select(item => item.AsText)],
                };
            }
        }
    }

    /// <summary>The attributes that hold something sensitive, from paths of steps of which the first names an attribute.</summary>
    private static ImmutableHashSet<string> Sensitive(Dictionary<string, JsonView> instance) =>
        [.. instance.GetValueOrDefault("sensitive_attributes", JsonView.Empty).Items().SelectMany(path => path.Items().Take(1)).Select(step => step.TextOrNull("value") ?? "")];
}
