using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value EvaluateFor(ForExpression loop) => Iterate(
        new Iteration(loop.KeyName, loop.ValueName, loop.Collection, loop.Key, loop.Condition, loop.IsGrouping, loop.Span),
        () => Evaluate(loop.Value));

    private Value Iterate(Iteration loop, Func<Value> body)
    {
        var collection = Evaluate(loop.Collection);
        if (collection.IsNull)
            return Fail(EvaluationDiagnostics.NullCollection(At(loop.Collection)));
        if (!collection.Type.IsDynamic && !collection.Type.IsSequence && !collection.Type.IsMapping)
            return Fail(EvaluationDiagnostics.WrongCollection(At(loop.Collection), collection.Type));
        var marks = collection.Marks;
        if (collection.Type.IsDynamic)
            return Value.UnknownOf(DataType.Dynamic, new Unknown((collection.UnknownOrNull ?? Faulty).Reason)).AddMarks(marks);
        if (!CouldTest(loop, out var marksOfTest))
            return Value.UnknownOf(DataType.Dynamic, Faulty).AddMarks(Marks.Union(marks, marksOfTest));
        if (collection.UnknownOrNull is { } unknown)
            return Value.UnknownOf(DataType.Dynamic, new Unknown(unknown.Reason)).AddMarks(Marks.Union(marks, marksOfTest));
        var harvest = new Harvest(loop.Key is not null, loop.IsGrouping) { Marks = marks };
        var outer = _bindings;
        foreach (var (key, value) in ElementsOf(collection))
        {
            _bindings = Bind(loop, key, value, outer);
            Visit(loop, body, harvest);
        }

        _bindings = outer;
        return harvest.Finish();
    }

    private void Visit(Iteration loop, Func<Value> body, Harvest harvest)
    {
        if (loop.Condition is not null && Test(loop.Condition, harvest) is not true)
            return;
        if (!(loop.Key is null ? Budget.TryMake(1) : Budget.TryMakeMembers(1)))
        {
            harvest.Lose(Faulty);
            Fail(EvaluationDiagnostics.BudgetSpent());
            return;
        }

        if (loop.Key is null)
        {
            harvest.Items.Add(body());
            return;
        }

        var key = Evaluate(loop.Key);
        harvest.Add(key.Marks);
        if (key.IsNull)
        {
            harvest.Lose(Faulty);
            Fail(EvaluationDiagnostics.NullKey(At(loop.Key)));
        }
        else if (key.UnknownOrNull is { } unknown)
        {
            harvest.Lose(unknown);
        }
        else if (Conversion.ConvertOrNull(key, DataType.String, out var error) is not { } text)
        {
            harvest.Lose(Faulty);
            Fail(EvaluationDiagnostics.WrongKey(At(loop.Key), error));
        }
        else if (!harvest.TryAdd(text.AsString, body()))
        {
            Fail(EvaluationDiagnostics.DuplicateKey(At(loop.Key), text.AsString));
        }
    }

    /// <summary>Whether the element at hand is wanted; null when that is unknown or faulty, which leaves the whole result unknown.</summary>
    private bool? Test(Expression condition, Harvest harvest)
    {
        var test = Evaluate(condition);
        harvest.Add(test.Marks);
        if (test.IsNull)
        {
            harvest.Lose(Faulty);
            Fail(EvaluationDiagnostics.NullCondition(At(condition)));
            return null;
        }

        if (Conversion.ConvertOrNull(test, DataType.Bool, out var error) is not { } flag)
        {
            harvest.Lose(Faulty);
            Fail(EvaluationDiagnostics.WrongCondition(At(condition), error));
            return null;
        }

        if (flag.UnknownOrNull is not { } unknown)
            return flag.AsBool;
        harvest.Lose(unknown);
        return null;
    }

    // A condition that no element could satisfy, because of its type, is wrong even where there is none.
    private bool CouldTest(Iteration loop, out Marks marks)
    {
        marks = Marks.None;
        if (loop.Condition is not { } condition)
            return true;
        var failures = _failures;
        var anything = Value.UnknownOf(DataType.Dynamic, new Unknown("it stands for any element"));
        var outer = _bindings;
        _bindings = Bind(loop, anything, anything, outer);
        var test = Evaluate(condition);
        _bindings = outer;
        marks = test.Marks.SecretsOnly;
        if (test.IsNull)
            Fail(EvaluationDiagnostics.NullCondition(At(condition)));
        else if (Conversion.ConvertOrNull(test, DataType.Bool, out var error) is null)
            Fail(EvaluationDiagnostics.WrongCondition(At(condition), error));
        return _failures == failures;
    }

    private static Binding Bind(Iteration loop, Value key, Value value, Binding? outer)
    {
        var binding = loop.KeyName is null ? outer : new Binding(loop.KeyName, null, key, outer);
        return new Binding(loop.ValueName, null, value, binding);
    }

    private static IEnumerable<(Value Key, Value Value)> ElementsOf(Value collection)
    {
        if (collection.Type.IsMapping)
            return collection.AsMap.Select(pair => (Value.String(pair.Key), pair.Value));
        return collection.Type.Kind == DataTypeKind.Set
            ? InOrder(collection).Select(item => (item, item))
            : collection.AsElements.Select((item, i) => (Value.Number(i), item));
    }

    // Which place a known element of a set has is not known while another one is not.
    private static IEnumerable<Value> InOrder(Value collection) =>
        collection.Type.Kind == DataTypeKind.Set && !collection.IsWhollyKnown && collection.AsElements.Any(item => item.IsWhollyKnown)
            ? collection.AsElements.Select(item => item.IsWhollyKnown && collection.FirstUnknown() is { } unknown
                ? Value.UnknownOf(item.Type, new Unknown(unknown.Reason)).AddMarks(item.DeepMarks()) : item)
            : collection.AsElements;
}
