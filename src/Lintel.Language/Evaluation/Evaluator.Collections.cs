using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value Tuple(TupleExpression tuple) => Value.Tuple([.. tuple.Elements.Select(Evaluate)]);

    private Value Object(ObjectExpression expression)
    {
        var attributes = new Dictionary<string, Value>(StringComparer.Ordinal);
        var marks = Marks.None;
        Value? unknownKey = null;
        foreach (var item in expression.Items)
        {
            var key = Key(item.Key);
            var value = Evaluate(item.Value);
            marks = Marks.Union(marks, key.Marks);
            if (key.IsKnown)
                attributes[key.AsString] = value;
            else
                unknownKey ??= key;
        }

        return unknownKey is null ? Value.Object(attributes).AddMarks(marks) : UnknownFrom(DataType.Dynamic, unknownKey).AddMarks(marks);
    }

    private Value Key(Expression expression)
    {
        var key = Evaluate(expression);
        if (key.IsNull)
            return Fail(EvaluationDiagnostics.NullKey(At(expression)));
        return Conversion.ConvertOrNull(key, DataType.String, out var error) ?? Fail(EvaluationDiagnostics.InvalidKey(At(expression), error));
    }

    private Value For(ForExpression expression)
    {
        var collection = Evaluate(expression.Collection);
        if (collection.IsNull || (collection.IsKnown && (collection.Type.IsPrimitive || collection.Type.IsDynamic)))
            return Fail(EvaluationDiagnostics.NotIterable(At(expression.Collection), collection));
        if (collection.IsUnknown)
            return UnknownFrom(DataType.Dynamic, collection).AddMarks(collection.Marks);
        var results = new ForResults(expression);
        foreach (var (key, value) in Entries(collection))
        {
            if (!Budget.TryAllocate(64))
                return Fail(EvaluationDiagnostics.BudgetSpent(At(expression)));
            With(Bind(expression.KeyName, key, expression.ValueName, value)).Add(expression, results);
        }

        return results.ToValue().AddMarks(collection.Marks);
    }

    private void Add(ForExpression expression, ForResults results)
    {
        if (expression.Condition is { } filter)
        {
            var keep = Condition(filter);
            results.Mark(keep.Marks);
            if (keep.IsUnknown)
                results.Lose(keep);
            else if (!keep.AsBool)
                return;
        }

        var value = Evaluate(expression.Value);
        if (expression.Key is not { } keyExpression)
        {
            results.Add(value);
            return;
        }

        var key = Key(keyExpression);
        results.Mark(key.Marks);
        if (!key.IsKnown)
            results.Lose(key);
        else if (!results.TryAdd(key.AsString, value))
            Fail(EvaluationDiagnostics.DuplicateKey(At(keyExpression), key.AsString));
    }

    private BoundScope Bind(string? keyName, Value key, string valueName, Value value)
    {
        var names = new Dictionary<string, Value>(2, StringComparer.Ordinal) { [valueName] = value };
        if (keyName is not null)
            names[keyName] = key;
        return new BoundScope(Scope, names);
    }

    private static IEnumerable<(Value Key, Value Value)> Entries(Value collection)
    {
        if (collection.Type.IsMapping)
            return collection.AsMap.Select(pair => (Value.String(pair.Key), pair.Value));
        return collection.AsElements.Select((item, i) => (collection.Type.Kind == DataTypeKind.Set ? item : Value.Number(i), item));
    }

    private Value Splat(SplatExpression splat)
    {
        var source = Evaluate(splat.Source);
        if (source.IsNull)
            return source.Type.IsSequence ? Fail(EvaluationDiagnostics.SplatOfNull(At(splat))) : Value.EmptyTuple.AddMarks(source.Marks);
        if (source.IsUnknown)
            return UnknownSplat(splat, source);
        if (!source.Type.IsSequence)
            return Value.Tuple([EachOf(splat, source.WithMarks(Marks.None))]).AddMarks(source.Marks);
        ImmutableArray<Value> results = [.. source.AsElements.Select(item => EachOf(splat, item))];
        var isCollection = source.Type.Kind != DataTypeKind.Tuple;
        if (isCollection && results.IsEmpty)
            return Value.List(EachOf(splat, Value.UnknownOf(source.Type.Element, new Unknown(""))).Type, []).AddMarks(source.Marks);
        return (isCollection ? Value.ListOrNull(results) ?? Value.Tuple(results) : Value.Tuple(results)).AddMarks(source.Marks);
    }

    private Value UnknownSplat(SplatExpression splat, Value source)
    {
        if (source.Type.IsDynamic)
            return UnknownFrom(DataType.Dynamic, source).AddMarks(source.Marks);
        var why = source.UnknownOrNull ?? new Unknown("it depends on a value that is not known");
        if (source.Type.Kind is DataTypeKind.List or DataTypeKind.Set)
        {
            var each = EachOf(splat, Value.UnknownOf(source.Type.Element, new Unknown(why.Reason, why.Symbol?.Each())));
            return Value.UnknownOf(DataType.ListOf(each.Type), new Unknown(why.Reason, each.UnknownOrNull?.Symbol, NotNull: true)
            {
                MinLength = source.Type.Kind == DataTypeKind.List ? why.MinLength : null,
                MaxLength = why.MaxLength,
            }).AddMarks(source.Marks);
        }

        if (source.Type.Kind == DataTypeKind.Tuple)
            return Value.Tuple([.. source.Type.Elements.Select((type, i) => EachOf(splat, Part(source, type, symbol => symbol.Index(i))))]);
        return why.NotNull ? Value.Tuple([EachOf(splat, source)]) : UnknownFrom(DataType.Dynamic, source).AddMarks(source.Marks);
    }

    private Value EachOf(SplatExpression splat, Value item)
    {
        (_splatItems ??= [])[splat.Item] = item;
        return Evaluate(splat.Each);
    }
}
