using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value EvaluateTuple(TupleExpression tuple)
    {
        var items = ImmutableArray.CreateBuilder<Value>(tuple.Elements.Length);
        foreach (var element in tuple.Elements)
            items.Add(Evaluate(element));
        return Value.Tuple(items.MoveToImmutable());
    }

    private Value EvaluateObject(ObjectExpression @object)
    {
        var attributes = new List<KeyValuePair<string, Value>>(@object.Items.Length);
        var marks = Marks.None;
        Unknown? unknown = null;
        foreach (var item in @object.Items)
        {
            var key = EvaluateKey(item.Key, ref marks, ref unknown);
            var value = Evaluate(item.Value);
            if (key is not null)
                attributes.Add(new(key, value));
        }

        return unknown is null
            ? Value.Object(attributes).AddMarks(marks)
            : Value.UnknownOf(DataType.Dynamic, new Unknown(unknown.Reason)).AddMarks(marks);
    }

    /// <summary>The key as a string; null when it is unknown or faulty, which leaves the whole object unknown.</summary>
    private string? EvaluateKey(Expression expression, ref Marks marks, ref Unknown? unknown)
    {
        var failures = _failures;
        var key = IsReferenceWithSteps(expression) ? Fail(EvaluationDiagnostics.AmbiguousKey(At(expression))) : Evaluate(expression);
        if (_failures > failures)
        {
            unknown ??= Faulty;
            return null;
        }

        marks = Marks.Union(marks, key.Marks);
        if (key.IsNull)
            Fail(EvaluationDiagnostics.NullKey(At(expression)));
        else if (Conversion.ConvertOrNull(key, DataType.String, out var error) is not { } text)
            Fail(EvaluationDiagnostics.WrongKey(At(expression), error));
        else if (text.IsKnown)
            return text.AsString;
        unknown ??= key.UnknownOrNull ?? Faulty;
        return null;
    }

    // a.b = 1 could mean the attribute "a.b" or what a.b refers to, so Terraform wants parentheses or quotes.
    private static bool IsReferenceWithSteps(Expression key)
    {
        var steps = 0;
        for (; key is GetAttributeExpression or IndexExpression { Key: LiteralExpression or TemplateExpression }; steps++)
            key = key is GetAttributeExpression attribute ? attribute.Source : ((IndexExpression)key).Source;
        return steps > 0 && key is VariableExpression;
    }
}
