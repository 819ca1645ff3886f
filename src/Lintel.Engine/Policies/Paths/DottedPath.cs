using System.Collections.Immutable;
using System.Globalization;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Paths;

/// <summary><c>ingress.*.from_port</c>: names of arguments and nested blocks, numbers of items, <c>*</c> for each item.</summary>
internal sealed class DottedPath(ImmutableArray<string> steps) : PolicyPath
{
    // Every star may multiply; a policy that looks at more than this looks at nothing in particular.
    private const int MostFound = 10_000;

    public override bool IsJson => false;

    public static DottedPath Read(string text) => new([.. text.Split('.', StringSplitOptions.RemoveEmptyEntries)]) { Text = text };

    public override ImmutableArray<PolicyValue> Find(PolicyMap resource)
    {
        var found = ImmutableArray.CreateBuilder<PolicyValue>();
        // What templates have below Properties is the resource itself here.
        Walk(resource, steps is ["Properties", _, ..] && resource.ValueOrNull("Properties") is null ? 1 : 0, found);
        return found.ToImmutable();
    }

    private void Walk(PolicyValue value, int step, ImmutableArray<PolicyValue>.Builder found)
    {
        if (found.Count >= MostFound)
            return;
        if (step == steps.Length)
        {
            found.Add(value);
            return;
        }

        switch (value)
        {
            case PolicyList list:
                WalkItems(list, step, found);
                break;
            case PolicyMap map:
                WalkMembers(map, step, found);
                break;
            case PolicyScalar or PolicyUnknown when ResourceValues.Document(value) is { } document:
                Walk(document, step, found);
                break;
            case PolicyUnknown unknown:
                found.Add(unknown with { IsSet = false });
                break;
        }
    }

    private void WalkItems(PolicyList list, int step, ImmutableArray<PolicyValue>.Builder found)
    {
        if (int.TryParse(steps[step], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (number < list.Items.Length)
                Walk(list.Items[number], step + 1, found);
        }
        else
        {
            foreach (var item in list.Items)
                Walk(item, steps[step] == "*" ? step + 1 : step, found);
        }

        if (!list.IsComplete)
            found.Add(new PolicyUnknown("it is not known how many there are", IsSet: false));
    }

    private void WalkMembers(PolicyMap map, int step, ImmutableArray<PolicyValue>.Builder found)
    {
        // One block needs no number, and stars count what there is one of too.
        if (steps[step] is "*" or "0" && map.ValueOrNull(steps[step]) is null)
            Walk(map, step + 1, found);
        else if (map.ValueOrNull(steps[step]) is { } member)
            Walk(member, step + 1, found);
        else if (step + 1 < steps.Length && map.ValueOrNull(string.Join('.', steps[step..])) is { } dotted)
            found.Add(dotted);
    }
}
