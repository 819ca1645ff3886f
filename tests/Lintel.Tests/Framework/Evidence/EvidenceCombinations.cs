using Lintel.Framework.Evidence;
using Lintel.Framework.Practices;

namespace Lintel.Tests.Framework.Evidence;

/// <summary>Every kind of evidence combined with every other.</summary>
internal static class EvidenceCombinations
{
    public static IEnumerable<PracticeEvidence> All() =>
        from obligations in Obligations()
        from refuting in new RefutingFailure[][] { [], [new("r", true)], [new("r", false)], [new("r", true), new("r", false)] }
        from weakening in new[] { 0, 2 }
        from supporting in new[] { 0, 3 }
        from word in new[] { PersonsWord.None, PersonsWord.Met("Ada"), PersonsWord.NotApplicable("Ada", "no such thing") }
        from applicability in new[] { Applicability.Applies, Applicability.DoesNotApply }
        from complete in new[] { false, true }
        from human in new[] { false, true }
        select new PracticeEvidence
        {
            Practice = Sec08.Bp02,
            IsHumanAct = human,
            Obligations = [.. obligations],
            RefutingFailures = [.. refuting],
            WeakeningFailures = weakening,
            SupportingPasses = supporting,
            Word = word,
            Applicability = applicability,
            IsScopeComplete = complete,
        };

    private static IEnumerable<Obligation[]> Obligations()
    {
        Obligation[] one = [.. from passed in new[] { 0, 41 } from failed in new[] { 0, 1 } from unknown in new[] { 0, 1 } from closed in new[] { false, true }
                               select new Obligation("a", passed, failed, unknown, closed)];
        return [[], .. one.Select(obligation => new[] { obligation }), .. one.SelectMany(first => one.Where(second => second.Failed == 0).Select(second => new[] { first, second with { Rule = "b" } }))];
    }
}
