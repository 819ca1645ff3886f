using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions;

/// <summary>A function whose result is a number for any known arguments.</summary>
public abstract class NumberFunction : Function
{
    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Number;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        Number(arguments, context) is { } number ? Value.Number(number) : Value.DynamicNull;

    /// <summary>The number; null after a failure.</summary>
    protected abstract Number? Number(ImmutableArray<Value> arguments, FunctionContext context);
}
