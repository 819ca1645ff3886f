using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Numbers;

/// <summary><c>abs(num)</c>.</summary>
public sealed class Abs : NumberFunction
{
    public override string Name => "abs";

    public override ImmutableArray<Parameter> Parameters { get; } = [new Parameter("num", DataType.Number) { AllowsDynamic = true }];

    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].AsNumber.Abs();
}

/// <summary><c>ceil(num)</c>.</summary>
public sealed class Ceil : NumberFunction
{
    public override string Name => "ceil";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Number("num")];

    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].AsNumber.Ceiling();
}

/// <summary><c>floor(num)</c>.</summary>
public sealed class Floor : NumberFunction
{
    public override string Name => "floor";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Number("num")];

    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].AsNumber.Floor();
}

/// <summary><c>signum(num)</c>.</summary>
public sealed class Signum : NumberFunction
{
    public override string Name => "signum";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Number("num")];

    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context) =>
        context.TryInteger(arguments[0], out var number) ? Values.Number.FromInt64(Math.Sign(number)) : null;
}
