using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Numbers;

/// <summary>Chooses among numbers.</summary>
public abstract class ExtremeFunction : NumberFunction
{
    public override ImmutableArray<Parameter> Parameters => [];

    public override Parameter Rest { get; } = new("numbers", DataType.Number) { AllowsDynamic = true };

    protected abstract bool IsBetter(Number candidate, Number best);

    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.IsEmpty)
        {
            context.Fail("at least one number is required");
            return null;
        }

        var best = arguments[0].AsNumber;
        foreach (var argument in arguments)
        {
            if (IsBetter(argument.AsNumber, best))
                best = argument.AsNumber;
        }

        return best;
    }
}

/// <summary><c>min(number…)</c>.</summary>
public sealed class Min : ExtremeFunction
{
    public override string Name => "min";

    protected override bool IsBetter(Number candidate, Number best) => candidate < best;
}

/// <summary><c>max(number…)</c>.</summary>
public sealed class Max : ExtremeFunction
{
    public override string Name => "max";

    protected override bool IsBetter(Number candidate, Number best) => candidate > best;
}
