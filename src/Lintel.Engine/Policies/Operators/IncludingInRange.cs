using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>range_includes</c>: a number, or a range such as <c>20-25</c>, has one of the numbers in it that are asked for; <c>*</c> has all.</summary>
internal sealed class IncludingInRange : PolicyOperator
{
    public override string Name => "range_includes";

    public override string? Opposite => "range_not_includes";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted)
    {
        if (found is null)
            return Verdict.Fail;
        var sought = (wanted is PolicyList many ? many.Items : [wanted]).Select(Range).OfType<(long, long)>().ToImmutableArray();
        return found is PolicyList list
            ? Verdict.Any(list.Items.Select(item => Overlaps(item, sought))) | (list.IsComplete ? Verdict.Fail : Verdict.Unknown)
            : Overlaps(found, sought);
    }

    public override string? Refuses(PolicyValue wanted) =>
        (wanted is PolicyList many ? many.Items : [wanted]).Any(item => Range(item) is null) ? "It is neither a number nor a range such as \"20-25\"." : null;

    private static Verdict Overlaps(PolicyValue found, ImmutableArray<(long From, long To)> sought)
    {
        if (found is PolicyUnknown)
            return Verdict.Unknown;
        if (PolicyText.Of(found) == "*")
            return Verdict.Of(!sought.IsEmpty);
        return Verdict.Of(Range(found) is var (from, to) && sought.Any(range => range.From <= to && from <= range.To));
    }

    private static (long From, long To)? Range(PolicyValue value)
    {
        if (Comparison.WholeOrNull(value) is { } number)
            return (number, number);
        return PolicyText.Of(value).Split('-') is [var first, var last] && int.TryParse(first.Trim(), out var from) && int.TryParse(last.Trim(), out var to) ? (from, to) : null;
    }
}
