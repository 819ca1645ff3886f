using System.Collections.Immutable;

namespace Lintel.Rules;

/// <summary>The facts of a rule that a machine reads. Its prose and examples stand in the markdown page beside it.</summary>
public sealed record RuleDefinition
{
    /// <summary>What holds when the rule passes, as a sentence without a full stop: "RDS instances keep backups for at least seven days".</summary>
    public required string Title { get; init; }

    /// <summary>What is wrong when it fails, as a sentence without a full stop: "Backups are kept for fewer than seven days".</summary>
    public required string Fails { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The best practices it bears on.</summary>
    public required ImmutableArray<Bearing> Practices { get; init; }

    /// <summary>Ids of the same check in other scanners: <c>CKV_AWS_133</c>, <c>AVD-AWS-0077</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public Effort Effort { get; init; } = Effort.Small;

    /// <summary>True when mending it makes AWS replace the resource.</summary>
    public bool Replaces { get; init; }

    /// <summary>Where its author explains it; null for a rule with a page.</summary>
    public string? Url { get; init; }

    /// <summary>Where the thing whose absence this rule reports would stand; null for a rule about what is there.</summary>
    public AbsenceTier? Absence { get; init; }
}
