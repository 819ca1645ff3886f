using System.Collections.Immutable;
using Lintel.Framework.Scoring;

namespace Lintel.Framework.Definitions;

/// <summary>Reads the risk rules of a question and holds them against its choices.</summary>
internal static class RiskRulesReader
{
    public static ImmutableArray<RiskRule> Read(LensNode question, IReadOnlySet<string> choiceIds)
    {
        var rules = ImmutableArray.CreateBuilder<RiskRule>();
        var levels = new HashSet<RiskLevel>();
        foreach (var node in question.Items("riskRules", LensLimits.RiskRules, "rules"))
        {
            var level = Level(node);
            if (level is { } known && !levels.Add(known))
                node.Problems.Add(node.At("risk"), "is the level of an earlier rule, and a question has one rule for each level");
            if (rules.Any(rule => rule.Condition.IsDefault))
                node.Problems.Add(node.Path, "stands after the default rule and can never count");
            if (Condition(node, choiceIds) is { } condition && level is { } risk)
                rules.Add(new(condition, risk));
        }

        return rules.ToImmutable();
    }

    private static RiskExpression? Condition(LensNode rule, IReadOnlySet<string> choiceIds)
    {
        var text = rule.Required("condition", LensLimits.Document);
        if (text.Length == 0)
            return null;
        if (!RiskExpression.TryParse(text, out var condition, out var problem))
        {
            rule.Problems.Add(rule.At("condition"), problem);
            return null;
        }

        // Without any choice the choices are the problem, which is said there.
        foreach (var id in condition.ChoiceIds.Where(id => choiceIds.Count > 0 && !choiceIds.Contains(id)).Distinct(StringComparer.Ordinal))
            rule.Problems.Add(rule.At("condition"), $"names {Quoted.Text(id)}, which is no choice of the question");
        return condition;
    }

    private static RiskLevel? Level(LensNode rule)
    {
        var word = rule.Required("risk", LensLimits.Title);
        switch (word)
        {
            case "HIGH_RISK":
                return RiskLevel.High;
            case "MEDIUM_RISK":
                return RiskLevel.Medium;
            case "NO_RISK":
                return RiskLevel.None;
            case "":
                return null;
            default:
                rule.Problems.Add(rule.At("risk"), $"is {Quoted.Text(word)}, and only HIGH_RISK, MEDIUM_RISK and NO_RISK are known");
                return null;
        }
    }
}
