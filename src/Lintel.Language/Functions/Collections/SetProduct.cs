using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>setproduct(set…)</c>: every combination of one element of each.</summary>
public sealed class SetProduct : Function
{
    // Bounds of a product beyond these are not worth keeping.
    private const int LongestPart = 1024;
    private const int LongestProduct = 2048;

    public override string Name => "setproduct";

    public override ImmutableArray<Parameter> Parameters => [];

    public override Parameter Rest { get; } = Parameter.Any("sets") with { AllowsMarks = true, AllowsUnknown = true };

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.Length < 2)
            return context.Refuse("at least two arguments are required");
        var elements = ImmutableArray.CreateBuilder<DataType>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = arguments[i].Type;
            if (!type.IsSequence)
                return context.Refuse("a set or list is required", i);
            var element = type.Kind != DataTypeKind.Tuple ? type.Element
                : type.Elements.IsEmpty ? DataType.Dynamic
                : Unification.UnifyOrNull(type.Elements, isUnsafe: true);
            if (element is null)
                return context.Refuse("all elements must have one type in common", i);
            elements.Add(element);
        }

        var tuple = DataType.TupleOf(elements.MoveToImmutable());
        return arguments.Any(argument => argument.Type.Kind == DataTypeKind.Set) ? DataType.SetOf(tuple) : DataType.ListOf(tuple);
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var type = ResultType(arguments, context);
        var marks = arguments.Aggregate(Marks.None, (union, argument) => Marks.Union(union, argument.Marks));
        if (arguments.FirstOrDefault(argument => argument.IsUnknown || ValueRange.LengthIsOpen(argument)) is { } open)
            return Unknown(arguments, type, open.FirstUnknown()?.Reason ?? "").AddMarks(marks);
        var total = arguments.Aggregate(1L, (product, argument) => Math.Min(product * argument.Count, int.MaxValue));
        if (!context.TrySpend(total * arguments.Length) || !context.TryAllocate(total * arguments.Length * 16))
            return Value.DynamicNull;
        var lists = arguments.Select((argument, i) => Converted(argument, type.Element.Elements[i])).ToList();
        var items = Combinations(lists, (int)total);
        return (type.Kind == DataTypeKind.List ? Value.List(type.Element, items) : Value.Set(type.Element, items)).AddMarks(marks);
    }

    private static ImmutableArray<Value> Converted(Value list, DataType element) =>
        [.. list.AsElements.Select(item => Conversion.ConvertOrNull(item, element, out _) ?? item)];

    private static ImmutableArray<Value> Combinations(List<ImmutableArray<Value>> lists, int total)
    {
        var items = ImmutableArray.CreateBuilder<Value>(total);
        var places = new int[lists.Count];
        for (var i = 0; i < total; i++)
        {
            items.Add(Value.Tuple([.. lists.Select((list, j) => list[places[j]])]));
            for (var j = places.Length - 1; j >= 0 && ++places[j] == lists[j].Length; j--)
                places[j] = 0;
        }

        return items.MoveToImmutable();
    }

    private Value Unknown(ImmutableArray<Value> arguments, DataType type, string reason)
    {
        var why = Refine(new Unknown(reason), arguments);
        long most = 1;
        foreach (var argument in arguments)
        {
            if (ValueRange.MaxLength(argument) is not { } length || length > LongestPart || (most *= length) > LongestProduct)
                return Value.UnknownOf(type, why);
        }

        return Value.UnknownOf(type, why with { MinLength = most == 0 ? 0 : 1, MaxLength = (int)most });
    }
}
