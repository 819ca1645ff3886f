using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Terraform.Json;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>Reads the resources of a <c>root_module</c> and of the modules below it, as <c>terraform show -json</c> prints them.</summary>
internal sealed class ModuleTree(DiagnosticBag diagnostics)
{
    /// <summary>All instances, module by module, in the order of the file.</summary>
    public IEnumerable<RecordedInstance> Read(JsonView root)
    {
        var open = new Stack<JsonView>();
        open.Push(root);
        while (open.TryPop(out var module))
        {
            foreach (var resource in module.MemberOrNull("resources")?.Items() ?? [])
            {
                // Where nothing is known before apply, there are no values.
                if (Counts(resource) && InstanceOrNull(resource, resource.MemberOrNull("values") ?? JsonView.Empty) is { } instance)
                    yield return instance;
            }

            foreach (var child in (module.MemberOrNull("child_modules")?.Items() ?? []).Reverse())
                open.Push(child);
        }
    }

    /// <summary>The instance that an object with an address, a type and a name stands for.</summary>
    public RecordedInstance? InstanceOrNull(JsonView resource, JsonView? values)
    {
        if (resource.MemberOrNull("address") is not { IsText: true } address || resource.TextOrNull("type") is not { Length: > 0 } type
            || resource.TextOrNull("name") is not { Length: > 0 } name || values is not { IsObject: true } found)
        {
            if (values is not { IsNull: true })
                diagnostics.Add(RecordedDiagnostics.Malformed("a resource has no address, type, name or values", resource.Place));
            return null;
        }

        return new RecordedInstance
        {
            Module = ModuleStep.Parse(address.AsText),
            IsData = resource.TextOrNull("mode") == "data",
            Type = type,
            Name = name,
            Key = KeyOf(resource.MemberOrNull("index")),
            Values = found,
            Sensitive = Mask.Of(resource.MemberOrNull("sensitive_values")),
            Place = address.Place,
            Dependencies = [.. resource.MemberOrNull("depends_on")?.Items().Select(item => item.AsText) ?? []],
        };
    }

    /// <summary>The key of an instance: a number, a text or nothing.</summary>
    public static InstanceKey KeyOf(JsonView? index) => index switch
    {
        { IsText: true } text => InstanceKey.Of(text.AsText),
        { IsNumber: true } number when long.TryParse(number.Raw, System.Globalization.CultureInfo.InvariantCulture, out var at) => InstanceKey.Of(at),
        _ => InstanceKey.None,
    };

    /// <summary>Only what Terraform makes or looks up; ephemeral resources leave nothing behind.</summary>
    public static bool Counts(JsonView resource) => resource.TextOrNull("mode") is "managed" or "data";
}
