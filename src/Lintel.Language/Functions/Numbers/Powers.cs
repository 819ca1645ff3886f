using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Numbers;

/// <summary>A function of doubles, whatever precision its arguments have.</summary>
public abstract class DoubleFunction : NumberFunction
{
    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (first, second) = (arguments[0].AsNumber, arguments[1].AsNumber);
        var (left, right) = (first.ToDouble(), second.ToDouble());
        if ((double.IsInfinity(left) && !first.IsInfinity) || (double.IsInfinity(right) && !second.IsInfinity))
        {
            context.Fail("the number is out of the range of a double");
            return null;
        }

        var result = Calculate(left, right);
        if (!double.IsNaN(result))
            return Values.Number.FromDouble(result);
        context.Fail("the result is no number");
        return null;
    }

    protected abstract double Calculate(double left, double right);
}

/// <summary><c>log(num, base)</c>.</summary>
public sealed class Log : DoubleFunction
{
    public override string Name => "log";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Number("num"), Parameter.Number("base")];

    protected override double Calculate(double left, double right) => ExactMath.Log(left) / ExactMath.Log(right);
}

/// <summary><c>pow(num, power)</c>.</summary>
public sealed class Pow : DoubleFunction
{
    public override string Name => "pow";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Number("num"), Parameter.Number("power")];

    protected override double Calculate(double left, double right) => ExactMath.Pow(left, right);
}
