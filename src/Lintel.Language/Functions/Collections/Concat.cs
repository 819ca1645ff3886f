using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>concat(list…)</c>.</summary>
public sealed class Concat : Function
{
    public override string Name => "concat";

    public override ImmutableArray<Parameter> Parameters => [];

    public override Parameter Rest { get; } = Parameter.Any("seqs") with { AllowsMarks = true };

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.IsEmpty)
            return context.Refuse("at least one argument is required");
        if (CommonList(arguments) is { } common)
            return common;
        var types = ImmutableArray.CreateBuilder<DataType>();
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = arguments[i].Type;
            if (type.Kind == DataTypeKind.Tuple)
                types.AddRange(type.Elements);
            else if (type.Kind != DataTypeKind.List)
                return context.Refuse($"lists or tuples are required, not a {type.FriendlyName}", i);
            else if (arguments[i].IsUnknown)
                return DataType.Dynamic;
            else
                types.AddRange(arguments[i].AsElements.Select(_ => type.Element));
        }

        return DataType.TupleOf(types.ToImmutable());
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var common = CommonList(arguments);
        var items = ImmutableArray.CreateBuilder<Value>();
        var marks = Marks.None;
        for (var i = 0; i < arguments.Length; i++)
        {
            var error = "";
            var list = common is null ? arguments[i] : Conversion.ConvertOrNull(arguments[i], common, out error);
            if (list is null)
                return context.Fail(error, i);
            if (!context.TryMake(list.Count))
                return Value.DynamicNull;
            marks = Marks.Union(marks, list.Marks);
            items.AddRange(list.AsElements);
        }

        var all = items.ToImmutable();
        return (common is null ? Value.Tuple(all) : all.IsEmpty ? Value.List(common.Element, all) : Value.ListOrNull(all) ?? Value.Tuple(all)).AddMarks(marks);
    }

    private static DataType? CommonList(ImmutableArray<Value> arguments) => arguments.All(argument => argument.Type.Kind == DataTypeKind.List)
        ? Unification.UnifyOrNull([.. arguments.Select(argument => argument.Type)], isUnsafe: true)
        : null;
}
