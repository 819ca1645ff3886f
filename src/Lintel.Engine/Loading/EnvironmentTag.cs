using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Engine.Loading;

/// <summary>The value of the environment tag, where all resources that have one agree.</summary>
internal static class EnvironmentTag
{
    public static string? OrNull(ResolvedSource source)
    {
        string? agreed = null;
        foreach (var resource in source.Resources.Where(resource => resource.Mode == ResourceMode.Managed && resource.IsTaggable))
        {
            if (Of(resource) is not { } value)
                continue;
            if (agreed is not null && agreed != value)
                return null;
            agreed = value;
        }

        return agreed;
    }

    private static string? Of(ResolvedResource resource) =>
        Of(resource.Body.PropertyOrNull("tags")) ?? Of(resource.DefaultTags);

    private static string? Of(ResolvedProperty? tags)
    {
        if (tags?.Value is not { IsKnown: true, Type.Kind: DataTypeKind.Map or DataTypeKind.Object } map)
            return null;
        foreach (var (key, value) in map.AsMap)
        {
            if (key.Equals("environment", StringComparison.OrdinalIgnoreCase) || key.Equals("env", StringComparison.OrdinalIgnoreCase))
                return value is { IsKnown: true, Type.Kind: DataTypeKind.String } ? value.AsString : null;
        }

        return null;
    }
}
