using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>keys(map)</c>.</summary>
public sealed class Keys : Function
{
    public override string Name => "keys";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("inputMap") with { AllowsUnknown = true, AllowsMarks = true }];

    // Keys are not made from what the elements are made from.
    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type.Kind == DataTypeKind.Object
        ? DataType.TupleOf([.. arguments[0].Type.Attributes.Select(_ => DataType.String)])
        : DataType.ListOf(DataType.String);

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].Type.IsMapping ? ResultType(arguments) : context.Refuse("a map or object is required", 0);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var map = arguments[0];
        if (map.Type.Kind == DataTypeKind.Object)
            return Value.Tuple([.. map.Type.Attributes.Keys.Select(Value.String)]).AddMarks(map.Marks);
        return map.UnknownOrNull is { } unknown
            ? Value.UnknownOf(DataType.ListOf(DataType.String), Refine(new Unknown(unknown.Reason), arguments)).AddMarks(map.Marks)
            : Value.List(DataType.String, [.. map.AsMap.Keys.Select(Value.String)]).AddMarks(map.Marks);
    }
}

/// <summary><c>values(map)</c>.</summary>
public sealed class ValuesFunction : Function
{
    public override string Name => "values";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("mapping") with { AllowsMarks = true }];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type.Kind == DataTypeKind.Object
        ? DataType.TupleOf([.. arguments[0].Type.Attributes.Values])
        : DataType.ListOf(arguments[0].Type.Element);

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].Type.IsMapping ? ResultType(arguments) : context.Refuse("a map is required", 0);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var map = arguments[0];
        ImmutableArray<Value> items = [.. map.AsMap.Values];
        return (map.Type.Kind == DataTypeKind.Object ? Value.Tuple(items) : Value.List(map.Type.Element, items)).AddMarks(map.Marks);
    }
}

/// <summary><c>zipmap(keys, values)</c>.</summary>
public sealed class Zipmap : Function
{
    public override string Name => "zipmap";

    public override ImmutableArray<Parameter> Parameters { get; } =
        [Parameter.List("keys", DataType.String) with { AllowsMarks = true }, Parameter.Any("values") with { AllowsMarks = true }];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (keys, values) = (arguments[0], arguments[1]);
        if (values.Type.Kind == DataTypeKind.List)
            return DataType.MapOf(values.Type.Element);
        if (values.Type.Kind != DataTypeKind.Tuple)
            return context.Refuse("a list or tuple is required", 1);
        if (!keys.IsWhollyKnown)
            return DataType.Dynamic;
        if (keys.Count != values.Type.Elements.Length)
            return context.Refuse(Counts(keys.Count, values.Type.Elements.Length));
        if (keys.AsElements.Any(key => key.IsNull))
            return context.Refuse("a key is null", 0);
        return DataType.ObjectOf(LastOfEach(keys.AsElements.Select((key, i) => KeyValuePair.Create(key.AsString, values.Type.Elements[i]))));
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (keys, values) = (arguments[0], arguments[1]);
        var marks = Marks.Union(keys.DeepMarks(), values.Marks);
        if (keys.FirstUnknown() is { } unknown)
        {
            var type = values.Type.Kind == DataTypeKind.List ? DataType.MapOf(values.Type.Element) : DataType.Dynamic;
            return Value.UnknownOf(type, Refine(new Unknown(unknown.Reason), arguments)).AddMarks(Marks.Union(marks, values.DeepMarks()));
        }

        if (keys.Count != values.Count)
            return context.Fail(Counts(keys.Count, values.Count));
        if (keys.AsElements.Any(key => key.IsNull))
            return context.Fail("a key is null", 0);
        var items = LastOfEach(keys.AsElements.Select((key, i) => KeyValuePair.Create(key.AsString, values.AsElements[i])));
        return (values.Type.Kind == DataTypeKind.List ? Value.Map(values.Type.Element, items) : Value.Object(items)).AddMarks(marks);
    }

    private static string Counts(int keys, int values) => $"there are {keys} keys and {values} values";

    private static Dictionary<string, T> LastOfEach<T>(IEnumerable<KeyValuePair<string, T>> items)
    {
        var last = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, item) in items)
            last[key] = item;
        return last;
    }
}
