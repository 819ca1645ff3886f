using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value EvaluateConditional(ConditionalExpression conditional) => Choose(
        conditional.Condition,
        () => Evaluate(conditional.Then),
        () => Evaluate(conditional.Otherwise),
        conditional.Then.Span,
        conditional.Otherwise.Span);

    // Both results are evaluated, because the type of the whole is one that both can take; only the chosen one may complain.
    private Value Choose(Expression condition, Func<Value> then, Func<Value> otherwise, Span thenSpan, Span otherwiseSpan)
    {
        var first = Captured(then);
        var second = Captured(otherwise);
        if (TypeOfResult(first.Value, second.Value) is not { } type)
            return Fail(EvaluationDiagnostics.DifferentResults(new Place(File, Span.Cover(thenSpan, otherwiseSpan)), first.Value.Type, second.Value.Type));
        var test = Evaluate(condition);
        var marks = Marks.Union(test.Marks, Marks.Union(first.Value.Marks, second.Value.Marks).SecretsOnly);
        if (test.IsNull)
            return Fail(EvaluationDiagnostics.NullCondition(At(condition))).Retyped(type);
        if (test.UnknownOrNull is { } unknown)
            return Undecided(first.Value, second.Value, type, unknown).AddMarks(Marks.Union(marks, Marks.Union(first.Value.DeepMarks(), second.Value.DeepMarks())));
        if (Conversion.ConvertOrNull(test, DataType.Bool, out var error) is not { } flag)
            return Fail(EvaluationDiagnostics.WrongCondition(At(condition), error)).Retyped(type);
        var (chosen, span) = flag.AsBool ? (first, thenSpan) : (second, otherwiseSpan);
        Release(chosen);
        var isPassedOn = type.IsDynamic;
        var result = isPassedOn ? chosen.Value : Conversion.ConvertOrNull(chosen.Value, type, out error);
        return (result ?? Fail(EvaluationDiagnostics.WrongResult(new Place(File, span), error)).Retyped(type)).AddMarks(marks);
    }

    /// <summary>The type both results can take; null when there is none.</summary>
    private static DataType? TypeOfResult(Value first, Value second)
    {
        // A secret null of no type yet is not seen to be one.
        if (first is { IsNull: true, Type.IsDynamic: true, HoldsSecrets: false })
            return second.Type;
        if (second is { IsNull: true, Type.IsDynamic: true, HoldsSecrets: false })
            return first.Type;
        if (first.Type.IsDynamic || second.Type.IsDynamic)
            return DataType.Dynamic;
        return Unification.UnifyOrNull([first.Type, second.Type], isUnsafe: true);
    }

    /// <summary>What is known of the result while the condition is not.</summary>
    private static Value Undecided(Value first, Value second, DataType type, Unknown condition)
    {
        if (first.IsNull && second.IsNull)
            return Value.Null(type);
        var why = new Unknown(condition.Reason, NotNull: ValueRange.IsNeverNull(first) && ValueRange.IsNeverNull(second));
        if (first.Type.Kind == DataTypeKind.Number && second.Type.Kind == DataTypeKind.Number)
        {
            why = why with
            {
                Minimum = Least(ValueRange.Minimum(first), ValueRange.Minimum(second)),
                Maximum = Most(ValueRange.Maximum(first), ValueRange.Maximum(second)),
            };
        }
        else if (first.Type.IsCollection && first.Type.Equals(second.Type))
        {
            var (most, other) = (ValueRange.MaxLength(first), ValueRange.MaxLength(second));
            why = why with
            {
                MinLength = Math.Min(ValueRange.MinLength(first), ValueRange.MinLength(second)),
                MaxLength = most is null || other is null ? null : Math.Max(most.Value, other.Value),
            };
        }

        return Value.UnknownOf(type, why);
    }

    private static Number? Least(Number? left, Number? right) => left is { } a && right is { } b ? a < b ? a : b : null;

    private static Number? Most(Number? left, Number? right) => left is { } a && right is { } b ? a > b ? a : b : null;
}
