using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>one(list)</c>: the only element, or null when there is none.</summary>
public sealed class One : Function
{
    private const string Required = "a list, set or tuple of at most one element is required";

    public override string Name => "one";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("list")];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type is { Kind: DataTypeKind.Tuple, Elements: [var only] }
        ? only
        : arguments[0].Type.Element;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].Type is { Kind: DataTypeKind.Tuple, Elements.Length: > 1 } or { IsSequence: false } ? context.Refuse(Required, 0) : ResultType(arguments);

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) =>
        why with { Symbol = arguments[0].Type.Kind == DataTypeKind.List ? arguments[0].UnknownOrNull?.Symbol?.Index(0) : null };

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (ValueRange.LengthIsOpen(list))
            return Value.UnknownOf(list.Type.Element, new Unknown(list.FirstUnknown()?.Reason ?? ""));
        return list.Count switch
        {
            0 => Value.Null(ResultType(arguments)).AddMarks(list.Marks),
            1 => list.AsElements[0].AddMarks(list.Marks),
            _ => context.Fail(Required, 0),
        };
    }
}

/// <summary><c>slice(list, start, end)</c>.</summary>
public sealed class Slice : Function
{
    public override string Name => "slice";

    public override ImmutableArray<Parameter> Parameters { get; } =
        [Parameter.Any("list") with { AllowsMarks = true, AllowsUnknown = true }, Parameter.Number("start_index"), Parameter.Number("end_index")];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type.Kind == DataTypeKind.List ? arguments[0].Type : DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (list.Type.Kind is not (DataTypeKind.List or DataTypeKind.Tuple))
            return context.Refuse(list.Type.Kind == DataTypeKind.Set ? "a set has no order; convert it with tolist" : "a list or tuple is required", 0);
        return TryBounds(arguments, context, out var start, out var end) && list.Type.Kind == DataTypeKind.Tuple && end >= 0
            ? DataType.TupleOf(list.Type.Elements[start..end])
            : ResultType(arguments);
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (!TryBounds(arguments, context, out var start, out var end))
            return Value.DynamicNull;
        if (list.UnknownOrNull is { } unknown)
            return Unknown(list, unknown, start, end, arguments);
        var items = list.AsElements[start..end];
        return (list.Type.Kind == DataTypeKind.Tuple ? Value.Tuple(items) : Value.List(list.Type.Element, items)).AddMarks(list.Marks);
    }

    // A list of a thing that will exist has as many elements as are asked for, or the call would be an error.
    private Value Unknown(Value list, Unknown unknown, int start, int end, ImmutableArray<Value> arguments)
    {
        if (list.Type.Kind == DataTypeKind.Tuple)
            return Value.UnknownOf(DataType.TupleOf(list.Type.Elements[start..end]), Refine(new Unknown(unknown.Reason), arguments)).AddMarks(list.Marks);
        if (unknown.Symbol is not { IsVariable: false } symbol || end - start > 1000)
            return Value.UnknownOf(list.Type, Refine(new Unknown(unknown.Reason), arguments)).AddMarks(list.Marks);
        var items = Enumerable.Range(start, end - start).Select(i => Value.UnknownOf(list.Type.Element, new Unknown(unknown.Reason, symbol.Index(i))));
        return Value.List(list.Type.Element, [.. items]).AddMarks(list.Marks);
    }

    private static bool TryBounds(ImmutableArray<Value> arguments, FunctionContext context, out int start, out int end)
    {
        (start, end) = (0, -1);
        var list = arguments[0];
        var length = list.Type.Kind == DataTypeKind.Tuple ? list.Type.Elements.Length : list.IsKnown ? list.Count : int.MaxValue;
        for (var i = 1; i <= 2; i++)
        {
            if (!arguments[i].IsKnown)
                continue;
            if (!context.TryInteger(arguments[i], out var bound, i))
                return false;
            if (bound < 0 || bound > length)
            {
                context.Fail(bound < 0 ? "it must not be negative" : $"there are only {length} elements", i);
                return false;
            }

            if (i == 1)
                start = (int)bound;
            else
                end = (int)bound;
        }

        if (!arguments[1].IsKnown || !arguments[2].IsKnown)
        {
            end = -1;
            return true;
        }

        if (start <= end)
            return true;
        context.Fail("the start must not lie behind the end", 1);
        return false;
    }
}

/// <summary><c>reverse(list)</c>.</summary>
public sealed class Reverse : Function
{
    public override string Name => "reverse";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("list") with { AllowsMarks = true }];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type.Kind == DataTypeKind.Tuple
        ? DataType.TupleOf([.. arguments[0].Type.Elements.Reverse()])
        : DataType.ListOf(arguments[0].Type.Element);

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].Type.IsSequence ? ResultType(arguments) : context.Refuse($"a list or tuple is required, not a {arguments[0].Type.FriendlyName}", 0);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        ImmutableArray<Value> items = [.. list.AsElements.Reverse()];
        return (list.Type.Kind == DataTypeKind.Tuple ? Value.Tuple(items) : Value.List(list.Type.Element, items)).AddMarks(list.Marks);
    }
}
