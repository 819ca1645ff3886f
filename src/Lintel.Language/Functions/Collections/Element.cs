using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>element(list, index)</c>: the element at a place, counted around and around.</summary>
public sealed class Element : Function
{
    private const string Empty = "there are no elements to choose from";

    public override string Name => "element";

    public override ImmutableArray<Parameter> Parameters { get; } =
        [Parameter.Any("list") with { AllowsMarks = true, AllowsUnknown = true }, Parameter.Number("index")];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var type = arguments[0].Type;
        if (type.Kind == DataTypeKind.List)
            return type.Element;
        if (type.Kind != DataTypeKind.Tuple)
            return context.Refuse($"a {type.FriendlyName} has no elements to choose from", 0);
        if (!arguments[1].IsKnown)
            return DataType.Dynamic;
        if (!context.TryInteger(arguments[1], out var index, 1))
            return DataType.Dynamic;
        if (type.Elements.IsEmpty)
            return context.Refuse(Empty, 0);
        // Before the first element there is none, although after the last there is.
        var place = index % type.Elements.Length;
        return place < 0 ? context.Refuse("the index must not be negative", 1) : type.Elements[(int)place];
    }

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (list.UnknownOrNull is { } open && list.Type.Kind == DataTypeKind.List && !arguments[1].AsNumber.TryGetInt64(out _))
            return Value.UnknownOf(list.Type.Element, new Unknown(open.Reason)).AddMarks(list.Marks);
        if (!context.TryInteger(arguments[1], out var index, 1))
            return Value.DynamicNull;
        if (list.UnknownOrNull is { } unknown)
        {
            var type = list.Type.Kind == DataTypeKind.Tuple ? list.Type.Elements[(int)(index % list.Type.Elements.Length)] : list.Type.Element;
            return Value.UnknownOf(type, new Unknown(unknown.Reason, index < 0 ? null : unknown.Symbol?.Index(index))).AddMarks(list.Marks);
        }

        if (list.Count == 0)
            return context.Fail(Empty, 0);
        var place = index % list.Count;
        return list.AsElements[(int)(place < 0 ? place + list.Count : place)].AddMarks(list.Marks);
    }
}
