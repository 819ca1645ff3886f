using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Numbers;

/// <summary><c>sum(list)</c>.</summary>
public sealed class Sum : Function
{
    private const string Required = "a list, set or tuple of numbers is required";

    public override string Name => "sum";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("list")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Number;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var list = arguments[0];
        if (!list.Type.IsSequence)
            return context.Fail(Required, 0);
        if (list.Count == 0)
            return context.Fail("there are no elements to add up", 0);
        if (list.FirstUnknown() is { } unknown)
            return Value.UnknownOf(DataType.Number, Refine(new Unknown(unknown.Reason), arguments));
        Number? sum = null;
        foreach (var item in list.AsElements)
        {
            if (item.IsNull || Conversion.ConvertOrNull(item, DataType.Number, out _) is not { } number)
                return context.Fail(Required, 0);
            sum = sum is { } before ? Number.AddOrNull(before, number.AsNumber) : number.AsNumber;
            if (sum is null)
                return context.Fail("opposite infinities have no sum");
        }

        return Value.Number(sum ?? Number.Zero);
    }
}
