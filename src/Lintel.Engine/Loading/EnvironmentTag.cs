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
        Of(resource.Body.PropertyOrNull(resource.Dialect == Dialect.Terraform ? "tags" : "Tags")) ?? Of(resource.DefaultTags);

    private static string? Of(ResolvedProperty? tags)
    {
        if (tags?.Value is not { IsKnown: true } value)
            return null;
        foreach (var (key, text) in value.Type.IsMapping ? value.AsMap : value.Type.IsSequence ? value.AsElements.SelectMany(Pair) : [])
        {
            if (key.Equals("environment", StringComparison.OrdinalIgnoreCase) || key.Equals("env", StringComparison.OrdinalIgnoreCase))
                return TextOrNull(text);
        }

        return null;
    }

    // CloudFormation writes tags as a list of keys and values.
    private static IEnumerable<KeyValuePair<string, Value>> Pair(Value item) =>
        item is { IsKnown: true, Type.IsMapping: true } && TextOrNull(item.AsMap.GetValueOrDefault("Key")) is { } key && item.AsMap.GetValueOrDefault("Value") is { } value
            ? [KeyValuePair.Create(key, value)]
            : [];

    private static string? TextOrNull(Value? value) => value is { IsKnown: true, Type.Kind: DataTypeKind.String } ? value.AsString : null;
}
