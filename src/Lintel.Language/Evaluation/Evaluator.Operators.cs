using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value Unary(UnaryExpression unary)
    {
        var type = unary.Operator == UnaryOperator.Not ? DataType.Bool : DataType.Number;
        var operand = Operand(unary.Operand, type);
        if (operand.IsUnknown)
            return UnknownFrom(type, operand).AddMarks(operand.Marks);
        return (unary.Operator == UnaryOperator.Not ? Value.Bool(!operand.AsBool) : Value.Number(operand.AsNumber.Negate())).AddMarks(operand.Marks);
    }

    private Value Binary(BinaryExpression binary) => binary.Operator switch
    {
        BinaryOperator.Equal or BinaryOperator.NotEqual => Comparison(binary),
        BinaryOperator.And or BinaryOperator.Or => Logic(binary),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Order(binary),
        _ => Arithmetic(binary),
    };

    private Value Comparison(BinaryExpression binary)
    {
        var (left, right) = (Evaluate(binary.Left), Evaluate(binary.Right));
        var marks = Marks.Union(left.DeepMarks(), right.DeepMarks());
        return (Equality.AreEqual(left, right) is { } equal
            ? Value.Bool(equal == (binary.Operator == BinaryOperator.Equal))
            : UnknownFrom(DataType.Bool, left, right)).AddMarks(marks);
    }

    private Value Logic(BinaryExpression binary)
    {
        var (left, right) = (Operand(binary.Left, DataType.Bool), Operand(binary.Right, DataType.Bool));
        var marks = Marks.Union(left.Marks, right.Marks);
        if (left.IsUnknown || right.IsUnknown)
            return UnknownFrom(DataType.Bool, left, right).AddMarks(marks);
        return Value.Bool(binary.Operator == BinaryOperator.And ? left.AsBool && right.AsBool : left.AsBool || right.AsBool).AddMarks(marks);
    }

    private Value Order(BinaryExpression binary)
    {
        var (left, right) = (Operand(binary.Left, DataType.Number), Operand(binary.Right, DataType.Number));
        var marks = Marks.Union(left.Marks, right.Marks);
        if (left.IsUnknown || right.IsUnknown)
            return UnknownFrom(DataType.Bool, left, right).AddMarks(marks);
        var order = left.AsNumber.CompareTo(right.AsNumber);
        return Value.Bool(binary.Operator switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        }).AddMarks(marks);
    }

    private Value Arithmetic(BinaryExpression binary)
    {
        var (left, right) = (Operand(binary.Left, DataType.Number), Operand(binary.Right, DataType.Number));
        var marks = Marks.Union(left.Marks, right.Marks);
        if (left.IsUnknown || right.IsUnknown)
            return UnknownFrom(DataType.Number, left, right).AddMarks(marks);
        Number? result = binary.Operator switch
        {
            BinaryOperator.Add => Number.AddOrNull(left.AsNumber, right.AsNumber),
            BinaryOperator.Subtract => Number.SubtractOrNull(left.AsNumber, right.AsNumber),
            BinaryOperator.Multiply => Number.MultiplyOrNull(left.AsNumber, right.AsNumber),
            BinaryOperator.Divide => Number.DivideOrNull(left.AsNumber, right.AsNumber),
            _ => Number.ModuloOrNull(left.AsNumber, right.AsNumber),
        };
        return result is { } number ? Value.Number(number).AddMarks(marks) : Fail(EvaluationDiagnostics.NoResult(At(binary)));
    }

    /// <summary>An operand of the type that its operator takes; an unknown of it where the operand is faulty.</summary>
    private Value Operand(Expression expression, DataType type)
    {
        var value = Evaluate(expression);
        if (value.IsNull)
            Fail(EvaluationDiagnostics.NullOperand(At(expression)));
        else if (Conversion.ConvertOrNull(value, type, out var error) is { } converted)
            return converted;
        else
            Fail(EvaluationDiagnostics.InvalidOperand(At(expression), error));
        return Value.UnknownOf(type, new Unknown("the expression is faulty"));
    }

    private Value Condition(Expression expression) => Operand(expression, DataType.Bool);

    private Value Conditional(ConditionalExpression conditional)
    {
        // Only what is said of the branch taken counts; both are needed for the type of the result.
        var (thenFaults, otherwiseFaults) = (new DiagnosticBag(), new DiagnosticBag());
        var then = With(thenFaults).Evaluate(conditional.Then);
        var otherwise = With(otherwiseFaults).Evaluate(conditional.Otherwise);
        var condition = Condition(conditional.Condition);
        if (Unified(then, otherwise) is not { } type)
        {
            Diagnostics.AddRange([.. thenFaults.ToImmutable(), .. otherwiseFaults.ToImmutable()]);
            return Fail(EvaluationDiagnostics.InconsistentResults(At(conditional), then.Type, otherwise.Type));
        }

        if (condition.IsUnknown)
        {
            Diagnostics.AddRange([.. thenFaults.ToImmutable(), .. otherwiseFaults.ToImmutable()]);
            return Either(condition, then, otherwise, type);
        }

        Diagnostics.AddRange((condition.AsBool ? thenFaults : otherwiseFaults).ToImmutable());
        var chosen = condition.AsBool ? then : otherwise;
        return Conversion.ConvertOrNull(chosen, type, out var error) is { } result
            ? result.AddMarks(condition.Marks)
            : Fail(EvaluationDiagnostics.InvalidOperand(At(conditional), error));
    }

    private static DataType? Unified(Value then, Value otherwise)
    {
        if (then.Type.Equals(otherwise.Type))
            return then.Type;
        // A null or an unknown of no type yet takes the other's type.
        if (then.Type.IsDynamic)
            return then.IsNull ? otherwise.Type : DataType.Dynamic;
        if (otherwise.Type.IsDynamic)
            return otherwise.IsNull ? then.Type : DataType.Dynamic;
        return Unification.UnifyOrNull([then.Type, otherwise.Type], isUnsafe: true);
    }

    /// <summary>One of two values, it is not known which: what holds for both holds.</summary>
    private static Value Either(Value condition, Value then, Value otherwise, DataType type)
    {
        var why = new Unknown(condition.FirstUnknown()?.Reason ?? "its condition is not known")
        {
            NotNull = Values.Range.IsNeverNull(then) && Values.Range.IsNeverNull(otherwise),
        };
        return Value.UnknownOf(type, why).AddMarks(Marks.Union(condition.Marks, Marks.Union(then.DeepMarks(), otherwise.DeepMarks())));
    }
}
