using System.Collections.Immutable;
using Lintel.Engine.Checking;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Workloads;

namespace Lintel.Engine.Answering;

/// <summary>Collects the evidence for one practice, rule by rule.</summary>
internal sealed class EvidenceGathering(BestPractice practice)
{
    private readonly ImmutableArray<Obligation>.Builder _obligations = ImmutableArray.CreateBuilder<Obligation>();
    private readonly ImmutableArray<RefutingFailure>.Builder _refuting = ImmutableArray.CreateBuilder<RefutingFailure>();
    private int _weakening;
    private int _supporting;
    private int _silent;

    public void Add(Bearing bearing, RuleTally tally, OnFailure effect, bool isClosed)
    {
        // What a failure may not speak against, it leaves undecided.
        var silent = effect == OnFailure.Nothing ? tally.Failed : 0;
        if (bearing.OnPass == OnPass.Proves)
        {
            _obligations.Add(new Obligation(tally.Rule.Slug, tally.Passed, tally.Failed - silent, tally.Unknown + silent, isClosed));
            _silent += silent;
        }
        else if (bearing.OnPass == OnPass.Supports)
            _supporting += tally.Passed;
        if (effect == OnFailure.Refutes)
        {
            _refuting.AddRange(Enumerable.Repeat(new RefutingFailure(tally.Rule.Slug, IsAccepted: true), tally.Accepted));
            _refuting.AddRange(Enumerable.Repeat(new RefutingFailure(tally.Rule.Slug, IsAccepted: false), tally.Failed - tally.Accepted));
        }
        else if (effect == OnFailure.Weakens)
            _weakening += tally.Failed;
    }

    public PracticeEvidence Gathered(Scope scope) => new()
    {
        Practice = practice.Id,
        IsHumanAct = practice.IsHumanAct,
        Obligations = Heard(),
        RefutingFailures = _refuting.ToImmutable(),
        WeakeningFailures = _weakening,
        SupportingPasses = _supporting,
        Applicability = Applicability.NoPredicate,
        IsScopeComplete = scope.IsComplete,
    };

    // Where everything may stand elsewhere, nothing is known; it is not that something is here and cannot be decided.
    private ImmutableArray<Obligation> Heard() => _obligations.Sum(obligation => obligation.Members) > _silent
        ? _obligations.ToImmutable()
        : [.. _obligations.Select(obligation => obligation with { Unknown = 0 })];
}
