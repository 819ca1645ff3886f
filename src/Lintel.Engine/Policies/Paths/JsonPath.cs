using System.Collections.Immutable;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Paths;

/// <summary>A JSONPath, of the parts that policies use: names, <c>[*]</c>, numbers, <c>..</c> and filters such as <c>[?(@.name == 'a' &amp; @.value)]</c>.</summary>
internal sealed class JsonPath(ImmutableArray<JsonPathStep> steps) : PolicyPath
{
    private const int MostFound = 10_000;
    private const int MaxDepth = 60;

    public override bool IsJson => true;

    public override ImmutableArray<PolicyValue> Find(PolicyMap resource)
    {
        ImmutableArray<PolicyValue> found = [resource];
        foreach (var step in steps)
            found = [.. found.SelectMany(value => Take(value, step)).Take(MostFound)];
        return found;
    }

    /// <summary>What a relative path leads to from a value.</summary>
    public ImmutableArray<PolicyValue> FindFrom(PolicyValue value) => [.. steps.Aggregate<JsonPathStep, IEnumerable<PolicyValue>>([value], (found, step) => found.SelectMany(item => Take(item, step))).Take(MostFound)];

    private static IEnumerable<PolicyValue> Take(PolicyValue value, JsonPathStep step)
    {
        if (ResourceValues.Document(value) is { } document)
            value = document;
        if (value is PolicyUnknown unknown)
            return [unknown with { IsSet = false }];
        return step switch
        {
            NameStep name => Named(value, name.Name),
            ItemStep item => Items(value).Skip(item.Index < 0 ? Math.Max(0, Items(value).Length + item.Index) : item.Index).Take(1),
            EveryStep when value is PolicyMap map && !step.IsBracket => map.Members.Values,
            EveryStep => Items(value),
            DeepStep deep => Deep(value, deep.Name, 0),
            FilterStep filter => Items(value).SelectMany(item => filter.Filter.Holds(item).Kind switch
            {
                Cloud.Settings.VerdictKind.Pass => [item],
                Cloud.Settings.VerdictKind.Fail => Array.Empty<PolicyValue>(),
                _ => [new PolicyUnknown("it is not known whether it is meant", IsSet: false) { Place = item.Place }],
            }),
            _ => [],
        };
    }

    // One value counts as a list of one, as a single block does.
    private static ImmutableArray<PolicyValue> Items(PolicyValue value) => value is not PolicyList list ? [value]
        : list.IsComplete ? list.Items : [.. list.Items, new PolicyUnknown("it is not known how many there are", IsSet: false)];

    private static IEnumerable<PolicyValue> Named(PolicyValue value, string name) => value switch
    {
        PolicyMap map => map.ValueOrNull(name) is { } member ? [member] : [],
        PolicyList { AreBlocks: true, IsComplete: true, Items: [var only] } => Named(only, name),
        PolicyList { IsComplete: false } => [new PolicyUnknown("it is not known how many there are", IsSet: false)],
        _ => [],
    };

    private static IEnumerable<PolicyValue> Deep(PolicyValue value, string name, int depth)
    {
        if (depth > MaxDepth)
            return [];
        var inner = value switch
        {
            PolicyMap map => map.Members.Values.SelectMany(member => Deep(member, name, depth + 1)),
            PolicyList list => Items(list).SelectMany(item => item is PolicyUnknown ? [item] : Deep(item, name, depth + 1)),
            _ => [],
        };
        return value is PolicyMap own && own.ValueOrNull(name) is { } found ? inner.Prepend(found) : inner;
    }
}

/// <summary>One part of a JSONPath.</summary>
internal abstract record JsonPathStep
{
    /// <summary>Whether it was written in brackets.</summary>
    public bool IsBracket { get; init; }
}

/// <summary><c>.name</c> or <c>['name']</c>.</summary>
internal sealed record NameStep(string Name) : JsonPathStep;

/// <summary><c>[0]</c>.</summary>
internal sealed record ItemStep(int Index) : JsonPathStep;

/// <summary><c>[*]</c> or <c>.*</c>.</summary>
internal sealed record EveryStep : JsonPathStep;

/// <summary><c>..name</c>.</summary>
internal sealed record DeepStep(string Name) : JsonPathStep;

/// <summary><c>[?(…)]</c>.</summary>
internal sealed record FilterStep(JsonPathFilter Filter) : JsonPathStep;
