using Lintel.Language.Terraform.Data;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>What providers are known to compute while planning: merged tags, and data sources that read nothing.</summary>
internal static class ComputedValues
{
    public static Value? OrNull(ResourceInstance resource, string name) => (resource.Node.Configuration.Kind, name) switch
    {
        ("resource", "tags_all") => resource.Provider.AllTags(resource),
        ("data", _) => PureData.ResultOrNull(resource.Type, name, resource.Body, resource.Provider.RegionOrNull, () => resource.Provider.DefaultTagsOrNull),
        _ => null,
    };
}
