using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Engine.Suppressions;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>A judgement with the suppressions that make it silent.</summary>
internal sealed record Judged(Judgement Judgement, ImmutableArray<Suppression> By)
{
    /// <summary>What the judgements of one finding have in common.</summary>
    public OneFinding Key => new(Judgement.Verdict.Kind, FindingPlace.Of(Judgement), Judgement.Subject?.ConfigurationAddress is null, Name(By));

    // Instances of one place part where a suppression covers some of them, as one at a module call does.
    private static string Name(ImmutableArray<Suppression> suppressions) => suppressions.IsEmpty ? "" : string.Join('\n', suppressions.Select(by => $"{by.Place} {by.Id}"));
}

/// <summary>What makes judgements of one rule one finding.</summary>
internal sealed record OneFinding(VerdictKind Kind, Location? Place, bool HasNoSubject, string Suppressions);
