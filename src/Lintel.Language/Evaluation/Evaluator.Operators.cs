using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value EvaluateUnary(UnaryExpression unary)
    {
        var type = unary.Operator == UnaryOperator.Not ? DataType.Bool : DataType.Number;
        if (Operand(unary.Operand, Evaluate(unary.Operand), type, unary) is not { } operand)
            return Value.UnknownOf(type, Faulty);
        if (operand.UnknownOrNull is { } unknown)
            return Value.UnknownOf(type, new Unknown(unknown.Reason, NotNull: true)).AddMarks(operand.Marks);
        var result = unary.Operator == UnaryOperator.Not ? Value.Bool(!operand.AsBool) : Value.Number(operand.AsNumber.Negate());
        return result.AddMarks(operand.Marks);
    }

    // A long chain of operators is a tree that leans to the left: it is folded in a loop.
    private Value EvaluateBinary(BinaryExpression binary)
    {
        var chain = new Stack<BinaryExpression>();
        Expression first = binary;
        while (first is BinaryExpression left)
        {
            chain.Push(left);
            first = left.Left;
        }

        var value = Evaluate(first);
        foreach (var step in chain)
            value = Combine(step, value, Evaluate(step.Right));
        return value;
    }

    private Value Combine(BinaryExpression binary, Value left, Value right)
    {
        if (binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual)
            return Compare(binary.Operator, left, right);
        var operands = binary.Operator is BinaryOperator.And or BinaryOperator.Or ? DataType.Bool : DataType.Number;
        var type = binary.Operator < BinaryOperator.Add ? DataType.Bool : DataType.Number;
        var first = Operand(binary.Left, left, operands, binary);
        var second = Operand(binary.Right, right, operands, binary);
        if (first is null || second is null)
            return Value.UnknownOf(type, Faulty);
        var marks = Marks.Union(first.Marks, second.Marks);
        if (type == DataType.Bool && operands == DataType.Number)
            return Order(binary.Operator, first, second).AddMarks(marks);
        if ((first.UnknownOrNull ?? second.UnknownOrNull) is { } unknown)
            return operands == DataType.Bool && DecidesAlone(binary.Operator, first, second) is { } decided
                ? decided.AddMarks(marks)
                : Value.UnknownOf(type, new Unknown(unknown.Reason, NotNull: true)).AddMarks(marks);
        if (type == DataType.Bool)
            return Value.Bool(binary.Operator == BinaryOperator.And ? first.AsBool && second.AsBool : first.AsBool || second.AsBool).AddMarks(marks);
        return Calculate(binary, first.AsNumber, second.AsNumber).AddMarks(marks);
    }

    // Terraform leaves the result open while an operand is. Where it will have read that operand, the other one may be enough.
    private static Value? DecidesAlone(BinaryOperator op, Value first, Value second) =>
        Decides(op, first, second) ? first : Decides(op, second, first) ? second : null;

    private static bool Decides(BinaryOperator op, Value known, Value open) =>
        known.IsKnown && known.AsBool == (op == BinaryOperator.Or) && open.IsWhollyPlanned;

    /// <summary>The operand as the type that the operator takes; null after a fault.</summary>
    private Value? Operand(Expression expression, Value value, DataType type, Expression operation)
    {
        if (Conversion.ConvertOrNull(value, type, out var error) is not { } operand)
        {
            Fail(EvaluationDiagnostics.WrongOperand(At(expression), error));
            return null;
        }

        if (!operand.IsNull)
            return operand;
        Fail(EvaluationDiagnostics.NullOperand(At(expression), At(operation)));
        return null;
    }

    private static Value Compare(BinaryOperator op, Value left, Value right)
    {
        var marks = Marks.Union(left.DeepMarks(), right.DeepMarks());
        var equal = SameSymbol(left, right) ? true : Equality.AreEqual(left, right);
        if (equal is { } known)
            return Value.Bool(known == (op == BinaryOperator.Equal)).AddMarks(marks);
        var reason = (left.FirstUnknown() ?? right.FirstUnknown() ?? Faulty).Reason;
        return Value.UnknownOf(DataType.Bool, new Unknown(reason, NotNull: true)).AddMarks(marks);
    }

    // Two unknowns that would be the same thing are equal, whatever it is.
    private static bool SameSymbol(Value left, Value right) =>
        left.UnknownOrNull?.Symbol is { } symbol && !symbol.IsVariable && symbol.Equals(right.UnknownOrNull?.Symbol) && left.Type.Equals(right.Type);

    private static Value Order(BinaryOperator op, Value left, Value right)
    {
        var isLess = op is BinaryOperator.Less or BinaryOperator.LessOrEqual;
        var (low, high) = isLess ? (left, right) : (right, left);
        bool? strict = ValueRange.Maximum(low) < ValueRange.Minimum(high) ? true : ValueRange.Minimum(low) > ValueRange.Maximum(high) ? false : null;
        if (left.IsKnown && right.IsKnown)
            strict = low.AsNumber < high.AsNumber;
        var result = strict;
        if (op is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual && strict is not true)
        {
            var equal = Equality.AreEqual(left, right);
            result = equal is true ? true : strict is null || equal is null ? null : false;
        }

        if (result is { } known)
            return Value.Bool(known);
        var reason = (left.UnknownOrNull ?? right.UnknownOrNull ?? Faulty).Reason;
        return Value.UnknownOf(DataType.Bool, new Unknown(reason, NotNull: true));
    }

    private Value Calculate(BinaryExpression binary, Number left, Number right)
    {
        var (result, error) = binary.Operator switch
        {
            BinaryOperator.Add => (Number.AddOrNull(left, right), "opposite infinities have no sum"),
            BinaryOperator.Subtract => (Number.SubtractOrNull(left, right), "an infinity less itself is no number"),
            BinaryOperator.Multiply => (Number.MultiplyOrNull(left, right), "zero times infinity is no number"),
            BinaryOperator.Divide => (Number.DivideOrNull(left, right), "zero by zero and infinity by infinity are no numbers"),
            _ => (Number.ModuloOrNull(left, right), "an infinity has no remainder"),
        };
        if (result is not { } number)
            return Fail(EvaluationDiagnostics.NoResult(At(binary), error)).Retyped(DataType.Number);
        var isOverflow = number.IsInfinity && !left.IsInfinity && !right.IsInfinity && !right.IsZero;
        var isUnderflow = number.IsZero && binary.Operator is BinaryOperator.Multiply or BinaryOperator.Divide
            && !left.IsZero && !right.IsZero && !right.IsInfinity;
        return isOverflow || isUnderflow
            ? Value.UnknownOf(DataType.Number, new Unknown("the number is too large or too small", NotNull: true))
            : Value.Number(number);
    }
}
