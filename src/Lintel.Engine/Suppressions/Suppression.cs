using System.Collections.Immutable;
using Lintel.Framework.Evidence;
using Lintel.Language.Text;

namespace Lintel.Engine.Suppressions;

/// <summary>What somebody wrote beside the code so that a check keeps silent there: one id at one place, in whichever tool's words.</summary>
public sealed record Suppression
{
    /// <summary>Whose words they are: <c>lintel</c>, <c>checkov</c>, <c>trivy</c>, <c>tfsec</c>, <c>kics</c>, <c>cfn-nag</c>, <c>cfn-guard</c>.</summary>
    public required string Tool { get; init; }

    /// <summary>The id as written; <c>*</c> for every check.</summary>
    public required string Id { get; init; }

    /// <summary>Why, where it is said.</summary>
    public string? Reason { get; init; }

    /// <summary>The last day on which it counts; null where it has none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where it is written.</summary>
    public required Place Place { get; init; }

    public string File => Place.File.Path;

    public int Line => Place.Start.Line;

    /// <summary>What it covers.</summary>
    internal Reach Reach { get; init; } = new("", default);

    /// <summary>Ids that it leaves standing, where it is for every check but some.</summary>
    internal ImmutableArray<string> Except { get; init; } = [];

    /// <summary>The workspace that it is for, in which <c>*</c> stands for any characters; null for all.</summary>
    internal string? Workspace { get; init; }

    /// <summary>What the resource must be like, as paths of arguments and their values.</summary>
    internal ImmutableArray<(string Path, string Value)> Where { get; init; } = [];

    /// <summary>Whether its last day was written in a way that nobody can read.</summary>
    internal bool HasNoSuchDay { get; init; }

    /// <summary>Whether it still counts on a day.</summary>
    internal bool IsOver(DateOnly day) => HasNoSuchDay || Until < day;

    /// <summary>Whether it is more than silence: a decision to live with the failure, with a reason and a last day.</summary>
    internal bool Accepts(DateOnly day) => Until is { } until && new Acceptance(Reason ?? "", until).Counts(day);
}
