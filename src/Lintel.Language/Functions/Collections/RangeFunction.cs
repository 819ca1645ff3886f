using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>range(start, limit, step)</c>: at most 1024 numbers.</summary>
public sealed class RangeFunction : Function
{
    private const int Most = 1024;

    public override string Name => "range";

    public override ImmutableArray<Parameter> Parameters => [];

    public override Parameter Rest { get; } = Parameter.Number("params");

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.ListOf(DataType.Number);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.Length is 0 or > 3)
            return context.Fail("one, two or three arguments are required");
        var start = arguments.Length == 1 ? Number.FromDouble(0) : arguments[0].AsNumber;
        var limit = arguments[arguments.Length == 1 ? 0 : 1].AsNumber;
        var step = arguments.Length == 3 ? arguments[2].AsNumber : Number.FromInt64(limit < start ? -1 : 1);
        if (step.IsZero)
            return context.Fail("the step must not be zero", 2);
        var isDown = step.Sign < 0;
        if (isDown ? limit > start : limit < start)
            return context.Fail(isDown ? "the limit must be below the start" : "the limit must be above the start", 1);
        var numbers = ImmutableArray.CreateBuilder<Value>();
        for (var number = start; isDown ? number > limit : number < limit;)
        {
            if (numbers.Count == Most)
                return context.Fail($"it would give more than {Most} numbers");
            numbers.Add(Value.Number(number));
            if (Number.AddOrNull(number, step) is not { } next)
                return context.Fail("opposite infinities have no sum");
            number = next;
        }

        return context.TryMake(numbers.Count) ? Value.List(DataType.Number, numbers.ToImmutable()) : Value.DynamicNull;
    }
}
