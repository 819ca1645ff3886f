using System.Collections.Immutable;
using Lintel.Framework.Scoring;

namespace Lintel.Framework.Definitions;

/// <summary>What a pillar asks, what can be chosen, and what risk follows from what is chosen.</summary>
public sealed record QuestionDefinition
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public ResourceLink? HelpfulResource { get; init; }

    /// <summary>Where built-in lenses say what to do; custom lenses say it choice by choice.</summary>
    public string? ImprovementPlanUrl { get; init; }

    public required ImmutableArray<ChoiceDefinition> Choices { get; init; }

    /// <summary>The rules in the order in which they are tried.</summary>
    public required ImmutableArray<RiskRule> RiskRules { get; init; }

    /// <summary>The choice with this id.</summary>
    public ChoiceDefinition? ChoiceOrNull(string id) => Choices.FirstOrDefault(choice => choice.Id == id);

    /// <summary>
    /// The risk that follows from what is chosen, by the
    /// <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">rules of the lens</see>: unanswered while nothing
    /// is chosen, none when nothing applies, else the level of the first rule that holds. A lens may have no rule for a selection: nothing is claimed of it then,
    /// and the question stays unanswered.
    /// </summary>
    /// <param name="selected">Ids of the selected choices; ids that the question does not have count for nothing.</param>
    /// <param name="notApplicable">Ids of the choices that do not apply.</param>
    public RiskLevel RiskOf(IReadOnlySet<string> selected, IReadOnlySet<string> notApplicable)
    {
        var practices = Choices.Where(choice => !choice.IsNone).ToList();
        if (!Choices.Any(choice => selected.Contains(choice.Id)))
        {
            if (!practices.Any(choice => notApplicable.Contains(choice.Id)))
                return RiskLevel.Unanswered;
            if (practices.TrueForAll(choice => notApplicable.Contains(choice.Id)))
                return RiskLevel.None;
        }

        return RiskRules.FirstOrDefault(rule => rule.Condition.Holds(selected, notApplicable))?.Risk ?? RiskLevel.Unanswered;
    }

    /// <summary>Whether everything that is asked and offered is the same.</summary>
    public bool Equals(QuestionDefinition? other) =>
        other is not null && Id == other.Id && Title == other.Title && Description == other.Description && HelpfulResource == other.HelpfulResource
            && ImprovementPlanUrl == other.ImprovementPlanUrl && Choices.SequenceEqual(other.Choices) && RiskRules.SequenceEqual(other.RiskRules);

    public override int GetHashCode() => HashCode.Combine(Id, Title);
}
