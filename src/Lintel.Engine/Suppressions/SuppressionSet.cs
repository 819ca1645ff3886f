using System.Collections.Immutable;
using System.IO.Enumeration;
using Lintel.Cloud.Settings;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Engine.Suppressions;

/// <summary>Decides which failures of a root are silent, and remembers what became of every suppression.</summary>
internal sealed class SuppressionSet
{
    private readonly ImmutableArray<Suppression> _written;
    private readonly Dictionary<Suppression, SuppressionState> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Suppression, string> _notes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Suppression> _forAll = [];
    private readonly Dictionary<Rule, List<(Suppression Suppression, string Id)>> _byRule = [];
    private readonly DateOnly _day;
    private readonly Lazy<RuleNames> _names;

    /// <param name="written">What is written beside the code.</param>
    /// <param name="names">What the rules are called.</param>
    /// <param name="workspace">The workspace of the review.</param>
    /// <param name="day">The day of the review.</param>
    public SuppressionSet(ImmutableArray<Suppression> written, Lazy<RuleNames> names, string workspace, DateOnly day)
    {
        (_written, _names, _day) = (written, names, day);
        foreach (var suppression in written)
            Take(suppression, workspace);
    }

    /// <summary>No suppressions at all.</summary>
    public static SuppressionSet None => new([], new Lazy<RuleNames>(() => new RuleNames([])), "", default);

    /// <summary>What became of each, in the order of the source.</summary>
    public ImmutableArray<SuppressionOutcome> Outcomes =>
        [.. _written.Select(suppression => new SuppressionOutcome(suppression, _met.GetValueOrDefault(suppression, SuppressionState.Unused), _notes.GetValueOrDefault(suppression)))];

    /// <summary>The suppressions because of which a failure is silent; none where it stands.</summary>
    public ImmutableArray<Suppression> For(Rule rule, Judgement judgement)
    {
        if (judgement.Verdict.Kind == VerdictKind.Pass || (_forAll.Count == 0 && !_byRule.ContainsKey(rule)))
            return [];
        var covering = _byRule.GetValueOrDefault(rule, []).Where(named => Covers(named.Suppression, judgement)).ToList();
        // Who silences everything here does not mean what the workload as a whole lacks.
        if (judgement.Subject is not null)
            covering.AddRange(_forAll.Where(suppression => !Leaves(suppression, rule) && Covers(suppression, judgement)).Select(suppression => (suppression, rule.Slug)));
        if (covering.Count == 0)
            return [];
        if (judgement.Verdict.Kind == VerdictKind.Unknown)
        {
            foreach (var (suppression, _) in covering)
                _met.TryAdd(suppression, SuppressionState.Undecided);
            return [];
        }

        if (!CoversAllParts(judgement, covering))
        {
            foreach (var (suppression, id) in covering)
                _notes.TryAdd(suppression, $"other parts of {rule.Slug} than {id} fail here");
            return [];
        }

        foreach (var (suppression, _) in covering)
            _met[suppression] = SuppressionState.Applied;
        return [.. covering.Select(item => item.Suppression).Distinct()];
    }

    /// <summary>Whether somebody decided to live with a failure, with a reason and a last day.</summary>
    public bool Accept(ImmutableArray<Suppression> suppressions) => suppressions.Any(suppression => suppression.Accepts(_day));

    private void Take(Suppression suppression, string workspace)
    {
        var isForAll = suppression.Id == "*";
        var named = isForAll ? [] : _names.Value.Meant(suppression.Id);
        if (!isForAll && named.IsEmpty)
        {
            _met[suppression] = suppression.Tool == "lintel" ? SuppressionState.Unused : SuppressionState.Foreign;
            _notes[suppression] = $"no rule is called \"{suppression.Id}\"";
        }
        else if (suppression.IsOver(_day))
        {
            _met[suppression] = SuppressionState.Expired;
            if (suppression.HasNoSuchDay)
                _notes[suppression] = "its last day is none: write it as 2027-01-31";
        }
        else if (suppression.Workspace is { } wanted && !FileSystemName.MatchesSimpleExpression(wanted, workspace, ignoreCase: false))
            _notes[suppression] = $"it is for the workspace \"{wanted}\"";
        else if (isForAll)
            _forAll.Add(suppression);
        else
        {
            foreach (var (rule, id) in named)
            {
                if (!_byRule.TryGetValue(rule, out var list))
                    _byRule[rule] = list = [];
                list.Add((suppression, id));
            }
        }
    }

    private bool Leaves(Suppression suppression, Rule rule) => suppression.Except.Any(id => _names.Value.Find(id).Contains(rule));

    private static bool Covers(Suppression suppression, Judgement judgement) =>
        suppression.Reach.Covers(judgement) && Conditions.Hold(suppression.Where, judgement.Subject?.Origin.Body);

    // A rule may be several checks of another scanner in one: an id of one of them leaves standing what that scanner would go on to report.
    private static bool CoversAllParts(Judgement judgement, List<(Suppression Suppression, string Id)> covering)
    {
        if (covering.Exists(item => !judgement.Aspects.Any(part => part.Aliases.Contains(item.Id))))
            return true;
        var scanners = covering.Select(item => Scanner(item.Id)).ToHashSet();
        return judgement.Aspects
            .Where(part => part.Holds.Kind == VerdictKind.Fail && part.Aliases.Any(alias => scanners.Contains(Scanner(alias))))
            .All(part => covering.Exists(item => part.Aliases.Contains(item.Id)));
    }

    private static string Scanner(string id) => Guid.TryParse(id, out _) ? "kics" : id[..Math.Min(3, id.Length)];
}
