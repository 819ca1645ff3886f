using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions;

/// <summary>A function whose result is a string for any known arguments.</summary>
public abstract class TextFunction : Function
{
    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var text = Text(arguments, context);
        return text is null || !context.TryAllocate(text.Length) ? Value.DynamicNull : Value.String(text);
    }

    /// <summary>The string; null after a failure.</summary>
    protected abstract string? Text(ImmutableArray<Value> arguments, FunctionContext context);
}
