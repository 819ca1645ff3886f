using System.Collections.Immutable;
using Lintel.Engine.Checking;
using Lintel.Framework;
using Lintel.Rules;

namespace Lintel.Engine.Planning;

/// <summary>One thing to mend: a rule with all the places of a root where it fails.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Findings">Its failures, in the order of the source.</param>
/// <param name="Risk">The highest risk among the practices it speaks against here; null when it speaks against none.</param>
public sealed record PlanItem(Rule Rule, ImmutableArray<Finding> Findings, Risk? Risk)
{
    /// <summary>Instances over all places; a rule about the whole architecture counts once.</summary>
    public int Instances => Findings.Sum(finding => Math.Max(1, finding.Instances.Length));
}
