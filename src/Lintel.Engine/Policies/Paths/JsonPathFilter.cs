using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Paths;

/// <summary>What a filter of a JSONPath asks of an item: all of its terms.</summary>
internal sealed record JsonPathFilter(ImmutableArray<JsonPathTerm> Terms)
{
    public Verdict Holds(PolicyValue item) => Verdict.All(Terms.Select(term => term.Holds(item)));
}

/// <summary>One comparison: <c>@.effect == Allow</c>; without a sign it asks whether the value is there.</summary>
internal sealed record JsonPathTerm(JsonPath Path, string? Sign, PolicyScalar? Wanted)
{
    public Verdict Holds(PolicyValue item)
    {
        var found = Path.FindFrom(item);
        return Sign is null || Wanted is null
            ? found.IsEmpty ? Verdict.Fail : Verdict.Any(found.Select(value => value is PolicyUnknown { IsSet: false } ? Verdict.Unknown : Verdict.Pass))
            : Verdict.Any(found.Select(value => Compare(value, Sign, Wanted)));
    }

    private static Verdict Compare(PolicyValue found, string sign, PolicyScalar wanted)
    {
        if (found is PolicyUnknown)
            return Verdict.Unknown;
        return sign switch
        {
            "==" or "=" => Comparison.AreEqual(found, wanted),
            "!=" => !Comparison.AreEqual(found, wanted),
            "=~" => Comparison.Matches(PolicyPattern.Read(wanted.Text), found, anywhere: true),
            ">" => Comparison.IsGreater(found, wanted),
            "<" => Comparison.IsGreater(wanted, found),
            ">=" => !Comparison.IsGreater(wanted, found),
            _ => !Comparison.IsGreater(found, wanted),
        };
    }
}
