using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>The few values that one of several can turn out to be.</summary>
internal static class Possible
{
    private const int Most = 16;

    /// <summary>All that they can be together; empty when that is not known or is much.</summary>
    public static ImmutableArray<Value> Union(params ReadOnlySpan<Value> values)
    {
        var all = new List<Value>();
        foreach (var value in values)
        {
            if (value.IsKnown && Texts.Written(value) is not null)
                Add(value);
            else if (value.UnknownOrNull is { OneOf: { IsEmpty: false } few })
                few.ToList().ForEach(Add);
            else
                return [];
        }

        return all.Count <= Most ? [.. all] : [];

        void Add(Value value)
        {
            if (!all.Exists(known => Texts.Written(known) == Texts.Written(value)))
                all.Add(value);
        }
    }
}
