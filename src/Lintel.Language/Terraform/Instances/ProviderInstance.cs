using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>A configured provider, in the module that configures it; without a block when nobody does.</summary>
/// <remarks>In OpenTofu a provider may be repeated: https://opentofu.org/docs/language/providers/configuration/</remarks>
internal sealed class ProviderInstance(ModuleInstance module, ProviderKey key, ConfigBlock? block)
{
    private ModuleScope? _scope;

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
        var given = configuration.Block.Body.FindOrNull("provider") is { } argument
            ? ProviderKey.OrNull(argument.Value, index => resource.Resolution.Evaluator(argument.File, resource.Body.Scope).Evaluate(index))
            : null;
        return Find(resource.Node.Module, given ?? new ProviderKey(configuration.Type.Split('_')[0], InstanceKey.None));
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

    private static ProviderInstance Find(ModuleInstance module, ProviderKey key)
    {
        var asked = key;
        for (var at = module; ; at = at.Call.Module)
        {
            if (at.Configuration.Providers.TryGetValue(asked.Name, out var block))
                return at.Provider(asked, block);
            if (at.Call is null)
                return at.Provider(asked, null);
            if (PassedOrNull(at, at.Call, asked.Name) is { } passed)
                asked = passed;
            else if (asked.Name.Contains('.', StringComparison.Ordinal))
                return at.Provider(asked, null);
        }
    }

    /// <summary>What the caller passes under that name, as it calls it itself.</summary>
    private static ProviderKey? PassedOrNull(ModuleInstance module, ModuleCall call, string name)
    {
        if (call.Block.Body.FindOrNull("providers") is not { Value: ObjectExpression given } argument)
            return null;
        foreach (var item in given.Items)
        {
            // Elsewhere a name with an alias is no key, so the parser leaves none.
            if ((ProviderKey.OrNull(item.Key, _ => Value.DynamicNull)?.Name ?? argument.File.Slice(item.Key.Span).ToString()) == name)
                return ProviderKey.OrNull(item.Value, index => module.Resolution.Evaluator(argument.File, new ModuleScope(call.Module, module.Repetition)).Evaluate(index));
        }

        return null;
    }

    /// <summary>Where the block's arguments are evaluated: in a repeated one, <c>each</c> is that of the instance that is meant.</summary>
    private ModuleScope Scope()
    {
        if (block?.Body.FindOrNull("for_each") is null)
            return module.Scope;
        var turns = Repeater.Of(block.Body, module.Scope, module.Resolution, new Slot(), $"provider {key}");
        var turn = turns.Turns.FirstOrDefault(turn => turn.Key == key.Key);
        return new ModuleScope(module, turn ?? Repetitions.NotKnown(RepetitionKind.ForEach, new Unknown("it is not known which provider is meant"), Marks.None).Turns[0]);
    }

    private Value Evaluate(ConfigAttribute attribute) => module.Resolution.Evaluator(attribute.File, _scope ??= Scope()).Evaluate(attribute.Value);
}
