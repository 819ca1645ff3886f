using Lintel.Language.Terraform.Data;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>What providers are known to compute while planning: merged tags, and data sources that read nothing.</summary>
internal static class ComputedValues
{
    public static Value? OrNull(ResourceInstance resource, string name) => (resource.Node.Configuration.Kind, name) switch
    {
        ("resource", "tags_all") => resource.Provider.AllTags(resource),
        ("data", _) => Read(resource, PureData.ResultOrNull(resource.Type, name, resource.Body, resource.Provider.RegionOrNull, () => resource.Provider.DefaultTagsOrNull)),
        _ => null,
    };

    /// <summary>What a data source gives is not known before it is read, even where it could be told.</summary>
    private static Value? Read(ResourceInstance data, Value? result)
    {
        if (result is null || data.IsReadWhilePlanning)
            return result;
        var why = result.UnknownOrNull ?? new Unknown(PlannedValues.AfterApply) { Json = PolicyText.DocumentOrNull(data.Type, result) };
        return Value.UnknownOf(result.Type, why).AddMarks(result.DeepMarks()).AddMarks(ResourceNode.Awaiting(data.Address));
    }
}
