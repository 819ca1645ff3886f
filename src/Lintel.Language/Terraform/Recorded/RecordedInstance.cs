using System.Collections.Immutable;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>One resource instance as a plan or state holds it, before anything of its values is read.</summary>
internal sealed record RecordedInstance
{
    /// <summary>Module path with keys, empty for the root.</summary>
    public required ImmutableArray<ModuleStep> Module { get; init; }

    public required bool IsData { get; init; }

    public required string Type { get; init; }

    public required string Name { get; init; }

    public required InstanceKey Key { get; init; }

    /// <summary>An object of attributes and nested blocks.</summary>
    public required JsonView Values { get; init; }

    public Mask Unknown { get; init; }

    public Mask Sensitive { get; init; }

    /// <summary>Where the file names it.</summary>
    public required Place Place { get; init; }

    /// <summary>Addresses without keys of what it was made after; what those were made after is among them.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    public string ModulePath => ModuleStep.Path(Module, withKeys: true);

    /// <summary>The address within its module, without key.</summary>
    public string LocalAddress => IsData ? $"data.{Type}.{Name}" : $"{Type}.{Name}";

    public string Address => Qualify(ModulePath) + Key;

    public string ConfigurationAddress => Qualify(ModuleStep.Path(Module, withKeys: false));

    private string Qualify(string path) => path.Length == 0 ? LocalAddress : $"{path}.{LocalAddress}";
}

/// <summary>One step of a module path: a call and which of its instances.</summary>
internal readonly record struct ModuleStep(string Name, InstanceKey Key)
{
    public static string Path(IEnumerable<ModuleStep> steps, bool withKeys) =>
        string.Join('.', steps.Select(step => withKeys ? $"module.{step.Name}{step.Key}" : $"module.{step.Name}"));

    /// <summary>The steps of <c>module.a["x"].module.b</c>; of anything else as many as can be read.</summary>
    public static ImmutableArray<ModuleStep> Parse(string path)
    {
        var steps = ImmutableArray.CreateBuilder<ModuleStep>();
        var parts = ReferencePath.Parse(path);
        for (var i = 0; i + 1 < parts.Length && parts[i].Name == "module" && parts[i + 1].Name is { } name; i += 2)
        {
            var key = InstanceKey.None;
            if (i + 2 < parts.Length && parts[i + 2].Name is null)
            {
                key = parts[i + 2].Key;
                i++;
            }

            steps.Add(new ModuleStep(name, key));
        }

        return steps.ToImmutable();
    }
}
