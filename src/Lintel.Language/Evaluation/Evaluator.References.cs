using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    // A chain of steps is walked in a loop: source.a.b[c] is three steps on source.
    private Value EvaluateReference(Expression expression)
    {
        var chain = new Stack<Expression>();
        var source = expression;
        while (source is GetAttributeExpression or IndexExpression)
        {
            chain.Push(source);
            source = source is GetAttributeExpression attribute ? attribute.Source : ((IndexExpression)source).Source;
        }

        switch (source)
        {
            case VariableExpression variable when Binding.Find(_bindings, variable.Name) is { } bound:
                return Walk(bound, chain);
            case VariableExpression variable:
                return Resolve(variable, chain, expression.Span);
            case SplatItem item:
                return Walk(Binding.Find(_bindings, item) ?? Value.UnknownOf(DataType.Dynamic, Faulty), chain);
            default:
                return Walk(Evaluate(source), chain);
        }
    }

    private Value Walk(Value value, Stack<Expression> chain)
    {
        var failures = _failures;
        foreach (var step in chain)
        {
            value = Take(value, StepOf(step));
            if (_failures > failures)
                break;
        }

        return value;
    }

    private Value Resolve(VariableExpression root, Stack<Expression> chain, Span span)
    {
        var failures = _failures;
        var steps = chain.Select(StepOf).ToArray();
        if (Scope.Resolve(root, steps, new Place(File, span), this, out var taken) is not { } value)
            return Fail(EvaluationDiagnostics.UnknownName(At(root), root.Name, Scope.Names));
        for (var i = taken; i < steps.Length && _failures == failures; i++)
            value = Take(value, steps[i]);
        return value;
    }

    private Step StepOf(Expression step) => step is GetAttributeExpression attribute
        ? new Step(attribute.Name, null, Behind(attribute.Source, step))
        : new Step(null, Evaluate(((IndexExpression)step).Key), Behind(((IndexExpression)step).Source, step));

    // A step with its dot or brackets.
    private static Span Behind(Expression source, Expression step) => Span.FromBounds(source.Span.End, step.Span.End);

    /// <summary>The attribute or element of a value that a step leads to.</summary>
    public Value Take(Value value, Step step) =>
        step.Name is { } name ? TakeAttribute(value, name, step.Span) : TakeIndex(value, step.Key ?? Value.DynamicNull, step.Span);

    private Value TakeAttribute(Value value, string name, Span span)
    {
        var place = new Place(File, span);
        if (value.IsNull)
            return Fail(EvaluationDiagnostics.AttributeOfNull(place, name));
        var type = value.Type;
        switch (type.Kind)
        {
            case DataTypeKind.Object when type.Attributes.TryGetValue(name, out var attribute):
                return value.IsKnown ? value.AsMap[name].AddMarks(value.Marks) : Part(value, attribute, symbol => symbol.Attribute(name));
            case DataTypeKind.Object:
                return Fail(EvaluationDiagnostics.NoAttribute(place, name, type.Attributes.Keys));
            case DataTypeKind.Map when value.IsKnown:
                return value.AsMap.TryGetValue(name, out var item)
                    ? item.AddMarks(value.Marks)
                    : Fail(EvaluationDiagnostics.NoElement(place, name, value.AsMap.Keys));
            case DataTypeKind.Map or DataTypeKind.Dynamic:
                return Part(value, type.Element, symbol => symbol.Attribute(name));
            default:
                return Fail(EvaluationDiagnostics.NoAttributes(place, name, type));
        }
    }

    private Value TakeIndex(Value value, Value key, Span span)
    {
        var place = new Place(File, span);
        if (value.IsNull)
            return Fail(EvaluationDiagnostics.IndexOfNull(place));
        if (key.IsNull)
            return Fail(EvaluationDiagnostics.NullIndex(place));
        if (key.Type.IsDynamic || value.Type.IsDynamic)
            return Part(value, DataType.Dynamic, symbol => Element(symbol, key)).AddMarks(key.Marks);
        var wanted = value.Type.Kind is DataTypeKind.List or DataTypeKind.Tuple ? DataType.Number : DataType.String;
        if (!value.Type.IsMapping && value.Type.Kind is not (DataTypeKind.List or DataTypeKind.Tuple))
            return Fail(EvaluationDiagnostics.NotIndexable(place, value.Type));
        if (Conversion.ConvertOrNull(key, wanted, out var error) is not { } index)
            return Fail(EvaluationDiagnostics.WrongIndex(place, error));
        // Which attribute of an object is taken, its type tells anyway, so a secret key makes no secret of it.
        var marks = value.Type.Kind == DataTypeKind.Object ? key.Marks.ReferencesOnly : key.Marks;
        return (value.Type.IsMapping ? TakeByName(value, index, place) : TakeByPlace(value, index, place)).AddMarks(marks);
    }

    private Value TakeByPlace(Value value, Value index, Place place)
    {
        var length = value.Type.Kind == DataTypeKind.Tuple ? value.Type.Elements.Length : value.IsKnown ? value.Count : int.MaxValue;
        if (index.UnknownOrNull is { } unknown)
            return value.IsUnknown ? Part(value, value.Type.Element, _ => null) : Value.UnknownOf(value.Type.Element, new Unknown(unknown.Reason)).AddMarks(value.Marks);
        var isPlace = index.AsNumber.TryGetInt64(out var at) && at >= 0 && at < length;
        if (!isPlace && value.IsUnknown && value.Type.Kind == DataTypeKind.List)
            return Part(value, value.Type.Element, _ => null);
        if (!isPlace)
            return Fail(EvaluationDiagnostics.OutOfRange(place, index.AsNumber, length));
        if (value.IsKnown)
            return value.AsElements[(int)at].AddMarks(value.Marks);
        return Part(value, value.Type.Kind == DataTypeKind.Tuple ? value.Type.Elements[(int)at] : value.Type.Element, symbol => symbol.Index(at));
    }

    private Value TakeByName(Value value, Value index, Place place)
    {
        var isObject = value.Type.Kind == DataTypeKind.Object;
        if (index.UnknownOrNull is { } unknown)
            return Value.UnknownOf(isObject ? DataType.Dynamic : value.Type.Element, new Unknown(unknown.Reason)).AddMarks(value.Marks);
        var name = index.AsString;
        if (value.IsUnknown)
            return Part(value, isObject ? DataType.Dynamic : value.Type.Element, symbol => isObject ? symbol.Attribute(name) : symbol.Index(name));
        return value.AsMap.TryGetValue(name, out var item)
            ? item.AddMarks(value.Marks)
            : Fail(EvaluationDiagnostics.NoElement(place, name, value.AsMap.Keys));
    }

    private static Symbol? Element(Symbol symbol, Value key) =>
        !key.IsKnown ? null
        : key.Type.Kind == DataTypeKind.String ? symbol.Index(key.AsString)
        : key.Type.Kind == DataTypeKind.Number && key.AsNumber.TryGetInt64(out var at) ? symbol.Index(at) : null;

    /// <summary>A part of an unknown value: unknown for the same reason, with a symbol where the whole has one.</summary>
    private static Value Part(Value whole, DataType type, Func<Symbol, Symbol?> symbol)
    {
        var unknown = whole.UnknownOrNull ?? Faulty;
        return Value.UnknownOf(type, new Unknown(unknown.Reason, unknown.Symbol is { } known ? symbol(known) : null)).AddMarks(whole.Marks);
    }
}
