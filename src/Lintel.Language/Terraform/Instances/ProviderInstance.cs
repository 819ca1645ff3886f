using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>A configured provider, in the module that configures it; without a block when nobody does.</summary>
internal sealed class ProviderInstance(ModuleInstance module, string key, ConfigBlock? block)
{
    private readonly Slot _region = new();
    private readonly Slot _defaultTags = new();

    /// <summary>The Region, where it is set and known.</summary>
    public string? RegionOrNull => block?.Body.FindOrNull("region") is { } region
        && module.Resolution.Force(_region, () => Evaluate(region), $"The Region of provider \"{key}\"", region.ValuePlace) is { IsKnown: true, Type.Kind: DataTypeKind.String } value
            ? value.AsString
            : null;

    /// <summary>The tags that this provider gives to everything, or null when it gives none.</summary>
    public Value? DefaultTagsOrNull => block?.Body.BlockOrNull("default_tags")?.Body.FindOrNull("tags") is { } tags
        ? module.Resolution.Force(_defaultTags, () => Evaluate(tags), $"The default tags of provider \"{key}\"", tags.ValuePlace)
        : null;

    /// <summary>The same with what sets them.</summary>
    public ResolvedProperty? DefaultTagsPropertyOrNull => DefaultTagsOrNull is { } tags
        && block?.Body.BlockOrNull("default_tags")?.Body.FindOrNull("tags") is { } attribute
            ? new ResolvedProperty(tags, attribute.ValuePlace)
            : null;

    /// <summary>The provider that a resource's block names, by <c>provider</c> or by the first word of its type.</summary>
    public static ProviderInstance Of(ResourceInstance resource)
    {
        var configuration = resource.Node.Configuration;
        var key = configuration.Block.Body.FindOrNull("provider") is { } given ? KeyOf(given.Value) : null;
        return Find(resource.Node.Module, key ?? configuration.Type.Split('_')[0]);
    }

    /// <summary>What <c>tags_all</c> of a resource is, or null when it is only known after apply.</summary>
    public Value? AllTags(ResourceInstance resource)
    {
        var own = resource.Body.PropertyOrNull("tags")?.Value;
        var fromProvider = DefaultTagsOrNull;
        if (own is { IsUnknown: true } || fromProvider is { IsUnknown: true })
            return null;
        var merged = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in Known(fromProvider).Concat(Known(own)))
            merged[name] = value;
        return merged.Count == 0 || !Value.Object(merged).TryConvertTo(DataType.MapOf(DataType.String), out var tags) ? null : tags;
    }

    private static ImmutableSortedDictionary<string, Value> Known(Value? tags) => tags is { IsKnown: true, Type.Kind: DataTypeKind.Map or DataTypeKind.Object }
        ? tags.AsMap
        : ImmutableSortedDictionary<string, Value>.Empty;

    private static ProviderInstance Find(ModuleInstance module, string key)
    {
        var asked = key;
        for (var at = module; ; at = at.Call.Module)
        {
            if (at.Configuration.Providers.TryGetValue(asked, out var block))
                return at.Provider(asked, block);
            if (at.Call is null)
                return at.Provider(asked, null);
            if (PassedOrNull(at.Call, asked) is { } passed)
                asked = passed;
            else if (asked.Contains('.', StringComparison.Ordinal))
                return at.Provider(asked, null);
        }
    }

    /// <summary>What the caller passes under that name, as it calls it itself.</summary>
    private static string? PassedOrNull(ModuleCall call, string key)
    {
        if (call.Block.Body.FindOrNull("providers") is not { Value: ObjectExpression given } providers)
            return null;
        foreach (var item in given.Items)
        {
            // Elsewhere a name with an alias is no key, so the parser leaves none.
            if ((KeyOf(item.Key) ?? providers.File.Slice(item.Key.Span).ToString()) == key)
                return KeyOf(item.Value);
        }

        return null;
    }

    /// <summary><c>aws</c> or <c>aws.west</c>, in quotes or not.</summary>
    private static string? KeyOf(Expression expression) => expression switch
    {
        VariableExpression name => name.Name,
        GetAttributeExpression { Source: VariableExpression name } alias => $"{name.Name}.{alias.Name}",
        TemplateExpression { Parts: [TemplateText text] } => text.Text,
        ParenthesizedExpression inner => KeyOf(inner.Inner),
        _ => null,
    };

    private Value Evaluate(ConfigAttribute attribute) => module.Resolution.Evaluator(attribute.File, module.Scope).Evaluate(attribute.Value);
}
