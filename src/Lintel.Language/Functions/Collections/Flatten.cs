using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>flatten(list)</c>: lists within lists become one tuple.</summary>
public sealed class Flatten : Function
{
    public override string Name => "flatten";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("list") with { AllowsMarks = true }];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].IsWhollyKnown && !arguments[0].Type.IsSequence ? context.Refuse("a list, set or tuple is required", 0) : DataType.Dynamic;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!arguments[0].Type.IsSequence)
            return context.Fail("a list, set or tuple is required", 0);
        var flat = ImmutableArray.CreateBuilder<Value>();
        var marks = Marks.None;
        Unknown? unknown = null;
        Gather(arguments[0], flat, ref marks, ref unknown);
        if (!context.TryMake(flat.Count))
            return Value.DynamicNull;
        return unknown is null
            ? Value.Tuple(flat.ToImmutable()).AddMarks(marks)
            : Value.UnknownOf(DataType.Dynamic, new Unknown(unknown.Reason)).AddMarks(marks);
    }

    private static void Gather(Value list, ImmutableArray<Value>.Builder flat, ref Marks marks, ref Unknown? unknown)
    {
        marks = Marks.Union(marks, list.Marks);
        if (ValueRange.LengthIsOpen(list))
        {
            unknown ??= list.FirstUnknown();
            return;
        }

        foreach (var item in list.AsElements)
        {
            if (item.IsNull || !item.Type.IsSequence)
            {
                // What has no type yet could be another list.
                unknown ??= item.Type.IsDynamic ? item.UnknownOrNull : null;
                flat.Add(item);
            }
            else if (item.UnknownOrNull is { } why)
            {
                marks = Marks.Union(marks, item.Marks);
                unknown ??= why;
            }
            else
            {
                Gather(item, flat, ref marks, ref unknown);
            }
        }
    }
}
