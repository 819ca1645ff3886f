using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>CloudFormation keeps the attributes of load balancers and target groups in a list of keys and values.</summary>
internal static class AttributeReading
{
    public static Setting<T> Attribute<T>(this Reader from, string? terraform, string list, string key, T otherwise)
        where T : notnull => from.IsTerraform
        ? from.Get(terraform, null, otherwise)
        : from.BlockNamed(null, list, (null, "Key"), key).Get(null, "Value", otherwise).Named(key);
}
