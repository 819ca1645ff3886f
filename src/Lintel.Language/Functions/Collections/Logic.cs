using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>alltrue(list)</c>.</summary>
public sealed class AllTrue : Function
{
    public override string Name => "alltrue";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.List("list", DataType.Bool)];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        foreach (var item in arguments[0].AsElements)
        {
            if (item.UnknownOrNull is { } unknown)
                return Value.UnknownOf(DataType.Bool, Refine(new Unknown(unknown.Reason), arguments));
            if (item.IsNull || !item.AsBool)
                return Value.False;
        }

        return Value.True;
    }
}

/// <summary><c>anytrue(list)</c>.</summary>
public sealed class AnyTrue : Function
{
    public override string Name => "anytrue";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.List("list", DataType.Bool)];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments[0].AsElements.Any(item => item.IsKnown && item.AsBool))
            return Value.True;
        return arguments[0].FirstUnknown() is { } unknown
            ? Value.UnknownOf(DataType.Bool, Refine(new Unknown(unknown.Reason), arguments))
            : Value.False;
    }
}
