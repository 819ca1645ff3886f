using System.Collections.Frozen;
using Lintel.Engine.Generated;

namespace Lintel.Engine.Policies.Operators;

/// <summary>All operators by every name that policies call them.</summary>
internal static class PolicyOperators
{
    private const string JsonPrefix = "jsonpath_";

    // The documentation names the two by what they are called in the program that it describes.
    private const string Suffix = "_attribute_solver";

    private static readonly FrozenDictionary<string, (PolicyOperator Operator, bool IsOpposite)> ByName = PolicyOperatorIndex.All
        .SelectMany(NamesOf).ToFrozenDictionary(item => item.Name, item => (item.Operator, item.IsOpposite), StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The operator of a name, whether it is asked for the opposite, and whether its path is a JSONPath; null for an unknown name.</summary>
    public static (PolicyOperator Operator, bool IsOpposite, bool IsJson)? Find(string name)
    {
        var isJson = name.StartsWith(JsonPrefix, StringComparison.Ordinal);
        var bare = isJson ? name[JsonPrefix.Length..] : name;
        bare = bare.EndsWith(Suffix, StringComparison.Ordinal) ? bare[..^Suffix.Length] : bare;
        if (ByName.TryGetValue(bare, out var found))
            return (found.Operator, found.IsOpposite, isJson);
        return bare.StartsWith("not_", StringComparison.Ordinal) && ByName.TryGetValue(bare["not_".Length..], out var positive) && positive is { IsOpposite: false, Operator.Opposite: not null }
            ? (positive.Operator, true, isJson)
            : null;
    }

    private static IEnumerable<(string Name, PolicyOperator Operator, bool IsOpposite)> NamesOf(PolicyOperator item)
    {
        yield return (item.Name, item, false);
        if (item.Opposite is { } opposite)
            yield return (opposite, item, true);
    }
}
