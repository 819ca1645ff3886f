using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value EvaluateSplat(SplatExpression splat)
    {
        var failures = _failures;
        var source = Evaluate(splat.Source);
        if (_failures > failures)
            return Value.UnknownOf(DataType.Dynamic, Faulty);
        var isSequence = source.Type.IsSequence;
        if (source.IsNull)
            return isSequence ? Fail(EvaluationDiagnostics.SplatOfNull(At(splat.Source))) : Value.EmptyTuple.AddMarks(source.Marks);
        if (source.Type.IsDynamic)
            return Part(source, DataType.Dynamic, symbol => Each(splat, symbol.Each()));
        if (isSequence)
            return source.IsKnown ? EachOf(splat, source) : EachUnknown(splat, source);
        // A single value is a tuple of one element, or of none should it turn out to be null.
        var single = EachOf(splat, Value.Tuple([source]).WithMarks(source.Marks));
        return ValueRange.IsNeverNull(source) ? single : Value.UnknownOf(DataType.Dynamic, new Unknown((source.UnknownOrNull ?? Faulty).Reason)).AddMarks(source.Marks);
    }

    private Value EachOf(SplatExpression splat, Value source)
    {
        var failures = _failures;
        var items = ImmutableArray.CreateBuilder<Value>(source.Count);
        foreach (var element in InOrder(source))
            items.Add(EvaluateEach(splat, element));
        if (_failures > failures)
            return Value.UnknownOf(DataType.Dynamic, Faulty).AddMarks(source.Marks);
        if (source.Type.Kind == DataTypeKind.Tuple)
            return Value.Tuple(items.MoveToImmutable()).AddMarks(source.Marks);
        var result = source.Count == 0
            ? Value.List(TypeOfEach(splat, source).Element, [])
            : Value.ListOrNull(items.MoveToImmutable()) ?? Value.UnknownOf(DataType.Dynamic, Faulty);
        return result.AddMarks(source.Marks);
    }

    private Value EachUnknown(SplatExpression splat, Value source)
    {
        var unknown = source.UnknownOrNull ?? Faulty;
        var why = new Unknown(unknown.Reason, source.Type.Kind == DataTypeKind.Set ? null : Each(splat, unknown.Symbol?.Each()), NotNull: true);
        if (source.Type.IsCollection)
            why = why with { MinLength = unknown.MinLength, MaxLength = unknown.MaxLength };
        return Value.UnknownOf(TypeOfEach(splat, source), why).AddMarks(source.Marks);
    }

    private DataType TypeOfEach(SplatExpression splat, Value source)
    {
        // What no element of that type could have is wrong even where there is none.
        DataType Of(DataType element)
        {
            var attempt = Captured(() => EvaluateEach(splat, Value.UnknownOf(element, Faulty)));
            Release(attempt);
            return attempt.Value.Type;
        }

        return source.Type.Kind == DataTypeKind.Tuple
            ? DataType.TupleOf([.. source.Type.Elements.Select(Of)])
            : DataType.ListOf(Of(source.Type.Element));
    }

    private Value EvaluateEach(SplatExpression splat, Value element)
    {
        var outer = _bindings;
        _bindings = new Binding(null, splat.Item, element, outer);
        var value = Evaluate(splat.Each);
        _bindings = outer;
        return value;
    }

    // What comes after the splat, said of each element: names[*].id.
    private static Symbol? Each(SplatExpression splat, Symbol? each)
    {
        if (each is null)
            return null;
        var names = new Stack<string>();
        var expression = splat.Each;
        for (; expression is GetAttributeExpression attribute; expression = attribute.Source)
            names.Push(attribute.Name);
        return expression is SplatItem ? names.Aggregate(each, (symbol, name) => symbol.Attribute(name)) : null;
    }
}
