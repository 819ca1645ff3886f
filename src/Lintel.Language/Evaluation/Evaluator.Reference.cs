using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    /// <summary>Gathers the steps back to the root name, lets the scope take what it can, and applies the rest.</summary>
    private Value Reference(Expression expression)
    {
        var steps = new List<(Step Step, Expression Node)>();
        var current = expression;
        while (true)
        {
            if (current is GetAttributeExpression get)
            {
                steps.Add((new Step(get.Name, null, get.NameSpan), get));
                current = get.Source;
            }
            else if (current is IndexExpression index)
            {
                steps.Add((new Step(null, Evaluate(index.Key), index.Key.Span), index));
                current = index.Source;
            }
            else
                break;
        }

        steps.Reverse();
        var taken = 0;
        Value value;
        if (current is VariableExpression root)
        {
            Step[] all = [.. steps.Select(item => item.Step)];
            if (Scope.Resolve(root, all, new Place(File, expression.Span), this, out taken) is not { } resolved)
                return Fail(EvaluationDiagnostics.UnknownName(At(root), root.Name, Scope.Names));
            value = resolved;
        }
        else
            value = Evaluate(current);

        foreach (var (step, node) in steps.Skip(taken))
            value = step.Name is { } name ? Attribute(value, name, node) : Index(value, step.Key ?? Faulty, node);
        return value;
    }

    private Value Attribute(Value source, string name, Expression node)
    {
        if (source.IsNull)
            return Fail(EvaluationDiagnostics.AttributeOfNull(At(node), name));
        if (source.IsUnknown)
        {
            var type = source.Type.Kind switch
            {
                DataTypeKind.Dynamic => DataType.Dynamic,
                DataTypeKind.Map => source.Type.Element,
                DataTypeKind.Object => source.Type.Attributes.GetValueOrDefault(name),
                _ => null,
            };
            return type is null
                ? Fail(EvaluationDiagnostics.NoAttribute(At(node), name, source.Type.Attributes.Keys))
                : Part(source, type, symbol => symbol.Attribute(name));
        }

        if (!source.Type.IsMapping)
            return Fail(EvaluationDiagnostics.NoAttributes(At(node), name, source.Type));
        return source.AsMap.TryGetValue(name, out var value)
            ? value.AddMarks(source.Marks)
            : Fail(EvaluationDiagnostics.NoAttribute(At(node), name, source.AsMap.Keys));
    }

    private Value Index(Value source, Value key, Expression node)
    {
        if (source.IsNull)
            return Fail(EvaluationDiagnostics.IndexOfNull(At(node)));
        if (key.IsNull)
            return Fail(EvaluationDiagnostics.NullKey(At(node)));
        var marks = Marks.Union(source.Marks, key.Marks);
        return source.Type.Kind switch
        {
            DataTypeKind.Dynamic => key.IsKnown && key.Type.IsPrimitive
                ? Part(source, DataType.Dynamic, symbol => key.Type.Kind == DataTypeKind.String ? symbol.Index(key.AsString)
                    : key.Type.Kind == DataTypeKind.Number && key.AsNumber.TryGetInt64(out var i) ? symbol.Index(i) : null).AddMarks(marks)
                : UnknownFrom(DataType.Dynamic, source, key).AddMarks(marks),
            DataTypeKind.List or DataTypeKind.Tuple => Element(source, key, node).AddMarks(marks),
            DataTypeKind.Map or DataTypeKind.Object => Member(source, key, node).AddMarks(marks),
            _ => Fail(EvaluationDiagnostics.NotIndexable(At(node), source.Type)),
        };
    }

    private Value Element(Value source, Value key, Expression node)
    {
        if (Conversion.ConvertOrNull(key, DataType.Number, out _) is not { } number)
            return Fail(EvaluationDiagnostics.InvalidIndex(At(node), "a list is indexed by a number"));
        var element = source.Type.Kind == DataTypeKind.Tuple ? DataType.Dynamic : source.Type.Element;
        if (number.IsUnknown)
            return UnknownFrom(element, number);
        if (!number.AsNumber.TryGetInt64(out var index) || index < 0)
            return Fail(EvaluationDiagnostics.InvalidIndex(At(node), "the index is no whole number from 0"));
        if (source.IsUnknown)
        {
            if (source.Type.Kind == DataTypeKind.Tuple)
                return index < source.Type.Elements.Length
                    ? Part(source, source.Type.Elements[(int)index], symbol => symbol.Index(index))
                    : Fail(EvaluationDiagnostics.IndexOutOfRange(At(node), index, source.Type.Elements.Length));
            return Part(source, element, symbol => symbol.Index(index));
        }

        return index < source.AsElements.Length
            ? source.AsElements[(int)index]
            : Fail(EvaluationDiagnostics.IndexOutOfRange(At(node), index, source.AsElements.Length));
    }

    private Value Member(Value source, Value key, Expression node)
    {
        if (Conversion.ConvertOrNull(key, DataType.String, out _) is not { } name)
            return Fail(EvaluationDiagnostics.InvalidIndex(At(node), "a map is indexed by a string"));
        var element = source.Type.Kind == DataTypeKind.Object ? DataType.Dynamic : source.Type.Element;
        if (name.IsUnknown)
            return UnknownFrom(element, name);
        if (source.IsUnknown)
        {
            if (source.Type.Kind == DataTypeKind.Map)
                return Part(source, element, symbol => symbol.Index(name.AsString));
            return source.Type.Attributes.TryGetValue(name.AsString, out var type)
                ? Part(source, type, symbol => symbol.Attribute(name.AsString))
                : Fail(EvaluationDiagnostics.NoAttribute(At(node), name.AsString, source.Type.Attributes.Keys));
        }

        return source.AsMap.TryGetValue(name.AsString, out var value)
            ? value
            : Fail(EvaluationDiagnostics.NoAttribute(At(node), name.AsString, source.AsMap.Keys));
    }

    /// <summary>A part of an unknown is unknown for the same reason, and has the symbol of that part.</summary>
    private static Value Part(Value source, DataType type, Func<Symbol, Symbol?> step)
    {
        var why = source.UnknownOrNull;
        return Value.UnknownOf(type, new Unknown(why?.Reason ?? "it depends on a value that is not known", why?.Symbol is { } symbol ? step(symbol) : null))
            .AddMarks(source.Marks);
    }
}
