using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;
using Lintel.Engine.Answering;
using Lintel.Engine.Checking;
using Lintel.Engine.Suppressions;
using Lintel.Framework.Scoring;
using Lintel.Framework.Workloads;
using Lintel.Language.Diagnostics;

namespace Lintel.Engine;

/// <summary>A review of one path: what every output is made from.</summary>
public sealed record Review
{
    /// <summary>The path as the person wrote it.</summary>
    public required string Path { get; init; }

    /// <summary>The day the review is made for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>In the order of their paths. Empty when there was nothing to review.</summary>
    public required ImmutableArray<RootReview> Roots { get; init; }

    /// <summary>Why the path cannot be reviewed, where it is known; null otherwise.</summary>
    public Diagnostic? Fault { get; init; }

    /// <summary>What is wrong with the rules that the person gave.</summary>
    public ImmutableArray<Diagnostic> RuleDiagnostics { get; init; } = [];

    /// <summary>What could not be read or is wrong in the sources, over all roots, in the order of the sources; before it what is wrong with the rules.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. Fault is { } fault ? [fault] : ImmutableArray<Diagnostic>.Empty, .. RuleDiagnostics, .. Roots.SelectMany(root => root.Diagnostics).DistinctBy(Once)];

    // A module that several roots call is missing once.
    private static object Once(Diagnostic diagnostic) => diagnostic.Code == "missing-module" ? diagnostic.Detail : diagnostic;

    /// <summary>What all roots found, passes and unknowns too; what several of them share is there once.</summary>
    public IEnumerable<Finding> Findings => SharedFindings.Of(Roots);

    /// <summary>The failures that stand, over all roots.</summary>
    public IEnumerable<Finding> Failures => Findings.Where(finding => finding.Stands);

    /// <summary>What became of each suppression; one that several roots share has done what it did in any of them.</summary>
    public IEnumerable<SuppressionOutcome> Suppressions => Roots.SelectMany(root => root.Suppressions)
        .GroupBy(outcome => (outcome.Suppression.File, outcome.Suppression.Place.Span, outcome.Suppression.Tool, outcome.Suppression.Id))
        .Select(group => group.MinBy(outcome => outcome.State) ?? group.First());
}

/// <summary>The review of one root or module.</summary>
public sealed record RootReview
{
    /// <summary>Relative to the reviewed path; <c>.</c> for the path itself.</summary>
    public required string Path { get; init; }

    public required RootKind Kind { get; init; }

    public required WorkloadEnvironment Environment { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>Number of resource instances.</summary>
    public required int Resources { get; init; }

    /// <summary>All of them, passes and unknowns too, in the order of the sources.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Per rule that has members here: how they stand.</summary>
    public required ImmutableArray<RuleTally> Tallies { get; init; }

    /// <summary>Every practice of the lens, in its order.</summary>
    public required ImmutableArray<PracticeAnswer> Practices { get; init; }

    public required Scorecard Scores { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What of the root is not seen.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>The worst way from the Internet to data whose every hop is known to be open; empty where there is none.</summary>
    public ImmutableArray<string> AttackPath { get; init; } = [];

    /// <summary>What is drawn of it, worked out when it is first asked for.</summary>
    public required Lazy<Blueprint> Blueprint { get; init; }

    public required SettingTally Settings { get; init; }

    /// <summary>What became of each suppression beside the code, in the order of the source.</summary>
    public ImmutableArray<SuppressionOutcome> Suppressions { get; init; } = [];

    /// <summary>The failures that stand.</summary>
    public IEnumerable<Finding> Failures => Findings.Where(finding => finding.Stands);

    /// <summary>The failures that are silent because of a suppression.</summary>
    public IEnumerable<Finding> Suppressed => Findings.Where(finding => finding.IsSuppressed);
}
