using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>Conditions as flags that may be unknown, and three-valued logic over them.</summary>
internal static class Flags
{
    /// <summary>What a condition function is given: another function, or <c>Condition: Name</c>.</summary>
    public static Value Of(Node node, TemplateEvaluator evaluator)
    {
        if (node is MapNode { Members: [{ Name: "Condition", Value: ScalarNode name }] })
            return evaluator.ConditionOrNull(name.Text, name.Place)
                ?? evaluator.Fail(EvaluationDiagnostics.Undeclared("condition", name.Text, evaluator.Known(evaluator.Scope.ConditionNames), name.Place), $"there is no condition \"{name.Text}\"");
        var value = evaluator.Evaluate(node);
        return Texts.Written(value) switch
        {
            "true" => Value.True,
            "false" => Value.False,
            _ when value.IsUnknown => value,
            _ => evaluator.Fail(EvaluationDiagnostics.WrongShape("a condition", node.Place), "it is no condition"),
        };
    }

    /// <summary>Whether all are <paramref name="wanted"/>: known as soon as one is certain not to be.</summary>
    public static Value Same(Node argument, bool wanted, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 1, 64, "a list of conditions") is not { } parts)
            return TemplateEvaluator.Unknown("it has no conditions");
        Value? unknown = null;
        foreach (var part in parts)
        {
            var flag = Of(part, evaluator);
            if (flag.IsUnknown)
                unknown ??= flag;
            else if (flag.AsBool != wanted)
                return Value.Bool(!wanted);
        }

        return unknown ?? Value.Bool(wanted);
    }
}
