using Lintel.Cloud.Generated;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Building;

/// <summary>Makes the typed architecture of a resolved source.</summary>
public static class ArchitectureBuilder
{
    private static readonly Dictionary<Type, ResourceKind> Kinds = ResourceIndex.All.ToDictionary(kind => kind.Type);

    private static readonly Dictionary<string, ResourceKind> KindsByName = ByName();

    /// <summary>The resource types that the model knows, in ordinal order of their record.</summary>
    public static IReadOnlyList<ResourceKind> ResourceKinds => ResourceIndex.All;

    /// <summary>The architecture as it is judged on a day; without one, whatever depends on dates stays unknown.</summary>
    /// <param name="source">What was resolved.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="environment">The environment that something names; null where production is assumed.</param>
    /// <param name="repository">What the repository around the source shows; null where it stands in none.</param>
    public static Architecture Build(ResolvedSource source, DateOnly? asOf = null, string? environment = null, RepositoryFacts? repository = null)
    {
        var origin = new Origin("environment", Dialect.Terraform);
        return new Architecture(source, Kinds, KindsByName)
        {
            AsOf = asOf,
            Repository = repository,
            Environment = environment is null ? Setting<string>.Absent(origin) : new Setting<string>(SettingState.Explicit, environment, origin),
        };
    }

    private static Dictionary<string, ResourceKind> ByName()
    {
        var names = new Dictionary<string, ResourceKind>(StringComparer.Ordinal);
        foreach (var kind in ResourceIndex.All)
        {
            foreach (var name in kind.Types.All)
                names.Add(name, kind);
        }

        return names;
    }
}
