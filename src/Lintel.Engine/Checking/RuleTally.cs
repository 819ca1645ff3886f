using Lintel.Cloud.Settings;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>How the members of one rule's population stand.</summary>
public sealed record RuleTally(Rule Rule, int Passed, int Failed, int Unknown)
{
    public int Members => Passed + Failed + Unknown;

    /// <summary>How many of those that failed are silent because of a suppression.</summary>
    public int Suppressed { get; init; }

    /// <summary>How many of those that failed stand.</summary>
    public int Standing => Failed - Suppressed;

    /// <summary>How many of those that failed are accepted, with a reason and a last day that is not past.</summary>
    public int Accepted { get; init; }

    internal static RuleTally Of(Rule rule, IReadOnlyList<Judgement> judgements) => new(
        rule,
        judgements.Count(judgement => judgement.Verdict.Kind == VerdictKind.Pass),
        judgements.Count(judgement => judgement.Verdict.Kind == VerdictKind.Fail),
        judgements.Count(judgement => judgement.Verdict.Kind == VerdictKind.Unknown));
}
