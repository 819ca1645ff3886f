using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>contains(list, value)</c>.</summary>
public sealed class Contains : Function
{
    public override string Name => "contains";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("list"), Parameter.Any("value")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (list, value) = (arguments[0], arguments[1]);
        if (!list.Type.IsSequence)
            return context.Fail("a list, set or tuple is required", 0);
        if (!context.TrySpend(list.Count))
            return Value.DynamicNull;
        Value? doubtful = null;
        foreach (var item in list.AsElements)
        {
            var equal = Equality.AreEqual(value, item);
            if (equal is true)
                return Value.True;
            if (equal is null)
                doubtful ??= item;
        }

        if (doubtful is null)
            return Value.False;
        var why = doubtful.FirstUnknown() ?? value.FirstUnknown();
        return Value.UnknownOf(DataType.Bool, Refine(new Unknown(why?.Reason ?? ""), arguments));
    }
}

/// <summary><c>index(list, value)</c>: the place of a value.</summary>
public sealed class IndexFunction : Function
{
    public override string Name => "index";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("list"), Parameter.Any("value")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Number;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (list.Type.Kind is not (DataTypeKind.List or DataTypeKind.Tuple))
            return context.Fail("a list or tuple is required", 0);
        if (list.Count == 0)
            return context.Fail("there are no elements to search", 0);
        if (!context.TrySpend(list.Count))
            return Value.DynamicNull;
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.AsElements[i];
            var equal = Equality.AreEqual(item, arguments[1]);
            if (equal is true)
                return Value.Number(i);
            if (equal is null)
                return Value.UnknownOf(DataType.Number, Refine(new Unknown((item.FirstUnknown() ?? arguments[1].FirstUnknown())?.Reason ?? ""), arguments));
        }

        return context.Fail("the value is not among the elements");
    }
}

/// <summary><c>matchkeys(values, keys, searchset)</c>: the values whose keys are searched for.</summary>
public sealed class MatchKeys : Function
{
    public override string Name => "matchkeys";

    public override ImmutableArray<Parameter> Parameters { get; } =
        [Parameter.List("values", DataType.Dynamic), Parameter.List("keys", DataType.Dynamic), Parameter.List("searchset", DataType.Dynamic)];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        Common(arguments) is null ? context.Refuse("keys and searchset must have one type in common") : arguments[0].Type;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var values = arguments[0];
        if (values.Count != arguments[1].Count)
            return context.Fail("there must be as many keys as values");
        var common = Common(arguments) ?? arguments[1].Type;
        if (Conversion.ConvertOrNull(arguments[1], common, out var error) is not { } keys || Conversion.ConvertOrNull(arguments[2], common, out error) is not { } searched)
            return context.Fail(error);
        if (searched.Count == 0)
            return Value.List(values.Type.Element, []);
        if ((values.FirstUnknown() ?? keys.FirstUnknown()) is { } unknown)
            return Value.UnknownOf(values.Type, Refine(new Unknown(unknown.Reason), arguments));
        if (!context.TrySpend((long)keys.Count * searched.Count))
            return Value.DynamicNull;
        var found = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < keys.Count; i++)
        {
            foreach (var sought in searched.AsElements)
            {
                var equal = Equality.AreEqual(keys.AsElements[i], sought);
                if (equal is null)
                    return Value.List(values.Type.Element, []);
                if (equal is not true)
                    continue;
                found.Add(values.AsElements[i]);
                break;
            }
        }

        return Value.List(values.Type.Element, found.ToImmutable());
    }

    private static DataType? Common(ImmutableArray<Value> arguments) => Unification.UnifyOrNull([arguments[1].Type, arguments[2].Type], isUnsafe: true);
}
