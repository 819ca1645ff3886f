using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>compact(list)</c>: without nulls and empty strings.</summary>
public sealed class Compact : Function
{
    public override string Name => "compact";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.List("list", DataType.String)];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.ListOf(DataType.String);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        return list.FirstUnknown() is { } unknown
            ? Value.UnknownOf(list.Type, Refine(new Unknown(unknown.Reason), arguments))
            : Value.List(DataType.String, [.. list.AsElements.Where(item => !item.IsNull && item.AsString.Length > 0)]).AddMarks(list.Marks);
    }
}

/// <summary><c>distinct(list)</c>: each element once.</summary>
public sealed class Distinct : Function
{
    public override string Name => "distinct";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.List("list", DataType.Dynamic)];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (list.FirstUnknown() is { } unknown)
            return Value.UnknownOf(list.Type, Refine(new Unknown(unknown.Reason), arguments));
        if (!context.TryMake(list.Count))
            return Value.DynamicNull;
        return Value.List(list.Type.Element, SetOrder.Unique(list.AsElements)).AddMarks(list.Marks);
    }
}

/// <summary><c>sort(list)</c>: by code point.</summary>
public sealed class Sort : Function
{
    public override string Name => "sort";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.List("list", DataType.String) with { AllowsUnknown = true }];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.ListOf(DataType.String);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (list.FirstUnknown() is { } unknown)
        {
            var why = new Unknown(unknown.Reason, NotNull: true, MinLength: ValueRange.MinLength(list), MaxLength: ValueRange.MaxLength(list));
            return Value.UnknownOf(DataType.ListOf(DataType.String), why);
        }

        if (list.AsElements.Any(item => item.IsNull))
            return context.Fail("a null cannot be sorted", 0);
        var sorted = list.AsElements.OrderBy(item => item.AsString, CodePointComparer.Instance);
        return Value.List(DataType.String, [.. sorted]).AddMarks(list.Marks);
    }
}

/// <summary><c>chunklist(list, size)</c>.</summary>
public sealed class ChunkList : Function
{
    public override string Name => "chunklist";

    public override ImmutableArray<Parameter> Parameters { get; } =
        [Parameter.List("list", DataType.Dynamic) with { AllowsMarks = true }, Parameter.Number("size") with { AllowsMarks = true }];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.ListOf(arguments[0].Type);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (!context.TryInteger(arguments[1], out var size))
            return Value.DynamicNull;
        if (size < 0)
            return context.Fail("the size must not be negative");
        var items = list.AsElements;
        var chunks = size == 0
            ? items.IsEmpty ? [] : [items]
            : items.Chunk((int)Math.Min(size, int.MaxValue)).Select(chunk => chunk.ToImmutableArray());
        return Value.List(list.Type, [.. chunks.Select(chunk => Value.List(list.Type.Element, chunk))])
            .AddMarks(Marks.Union(list.Marks, arguments[1].Marks));
    }
}
