using System.Collections.Immutable;
using Lintel.Engine.Answering;
using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Practices;

namespace Lintel.Engine.Checklists;

/// <summary>The short list that a team goes through first: 27 lines over the six pillars, each answered by the review of a root.</summary>
public static class Checklist
{
    public static ImmutableArray<ChecklistItem> Items { get; } =
    [
        Item("operationalExcellence", "Infrastructure is code, not console clicks", Ops05.Bp03, Ops05.Bp10) with { CodeAnswers = true },
        Item("operationalExcellence", "Alarms watch CPU, errors and latency", Ops08.Bp04, Rel06.Bp03),
        Item("operationalExcellence", "Runbooks say what to do in an incident", Ops07.Bp03),
        Item("operationalExcellence", "A pipeline tests and deploys", Ops05.Bp04, Ops05.Bp10),
        Item("operationalExcellence", "A failed release can be rolled back", Ops06.Bp01, Ops06.Bp03),
        Item("security", "Permissions are no wider than needed", Sec03.Bp02),
        Item("security", "Data is encrypted at rest and in transit", Sec08.Bp02, Sec09.Bp02),
        Item("security", "Networks are segmented, databases private", Sec05.Bp01, Sec05.Bp02),
        Item("security", "A trail records every Region and validates its files", Sec04.Bp01),
        Item("security", "Secrets live in a secrets store", Sec02.Bp03),
        Item("reliability", "At least two Availability Zones in production", Rel10.Bp01),
        Item("reliability", "Health checks, with DNS failover", Rel11.Bp01, Rel11.Bp02),
        Item("reliability", "Backups are automatic and leave the Region", Rel09.Bp03, Rel13.Bp02),
        Item("reliability", "Disaster recovery is tested every quarter", Rel13.Bp03),
        Item("reliability", "RTO and RPO are defined and agreed", Rel13.Bp01),
        Item("performance", "Sizes follow measurements", Perf02.Bp04, Cost06.Bp02),
        Item("performance", "Databases and static content are cached", Perf03.Bp05),
        Item("performance", "A CDN serves static content", Perf04.Bp06),
        Item("performance", "The database has replicas, pooling and query insight", Perf03.Bp04),
        Item("costOptimization", "Commitments cover the baseline", Cost07.Bp01, Cost07.Bp04),
        Item("costOptimization", "Spot runs what tolerates interruption", Cost07.Bp04),
        Item("costOptimization", "Unused resources are cleaned away", Cost04.Bp03, Sus02.Bp03),
        Item("costOptimization", "Tags allocate cost: team, environment, project", Cost03.Bp02),
        Item("costOptimization", "Budgets alert at 50, 80 and 100 %", Cost01.Bp03, Cost01.Bp05),
        Item("sustainability", "Utilisation is above 60 %", Sus02.Bp01, Sus05.Bp01),
        Item("sustainability", "Graviton where it runs", Sus05.Bp02, Perf02.Bp02),
        Item("sustainability", "Data has a lifecycle", Sus04.Bp03, Cost04.Bp05),
    ];

    /// <summary>Answers an item of a root: yes when all its practices are met, no when one is not, else open.</summary>
    public static ChecklistAnswer Answer(ChecklistItem item, IReadOnlyDictionary<BestPracticeId, PracticeAnswer> answers)
    {
        if (item.CodeAnswers)
            return ChecklistAnswer.Yes;
        var states = item.Practices.Select(practice => answers.TryGetValue(practice, out var answer) ? answer.State : PracticeState.Open).ToList();
        if (states.Exists(state => state.IsAgainst() || state == PracticeState.Partly))
            return ChecklistAnswer.No;
        return states.TrueForAll(state => state is PracticeState.Met or PracticeState.NotApplicable) ? ChecklistAnswer.Yes : ChecklistAnswer.Open;
    }

    private static ChecklistItem Item(string pillar, string text, params ImmutableArray<BestPracticeId> practices) => new(pillar, text, practices);
}

/// <summary>How a line of the checklist stands.</summary>
public enum ChecklistAnswer
{
    Open,
    Yes,
    No,
}
