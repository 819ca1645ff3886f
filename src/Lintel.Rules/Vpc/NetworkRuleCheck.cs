using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

/// <summary>A check on every rule of every security group, one finding for each, in whichever form the rule is written.</summary>
public abstract class NetworkRuleCheck : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var (resource, rule) in architecture.Groups.AllRules())
        {
            var member = AppliesTo(rule);
            if (member.Kind != VerdictKind.Fail)
                yield return new Judgement(resource, Holds(rule) | !member, Look(rule)) { Aspects = Aspects(rule) };
        }

        foreach (var group in architecture.All<SecurityGroup>().Where(group => !group.InlineRules.IsComplete))
            yield return new Judgement(group, Verdict.Unknown, Evidence.Saying(group.InlineRules.Reason ?? "not all rules of the group are known"));
    }

    /// <summary>Whether the rule belongs to the population.</summary>
    protected abstract Verdict AppliesTo(NetworkRule rule);

    protected abstract Verdict Holds(NetworkRule rule);

    /// <summary>Parts of the check that other scanners make apart.</summary>
    protected virtual ImmutableArray<Aspect> Aspects(NetworkRule rule) => [];

    /// <summary>The range that is open decides, where there is one.</summary>
    protected virtual Evidence Look(NetworkRule rule) => rule.OpenRangeOrNull is { } range
        ? Evidence.Of(range, rule.FromPort, rule.ToPort)
        : Evidence.Of([.. rule.Ranges.Select(item => (ISetting)item).Items, rule.FromPort, rule.ToPort]);
}
