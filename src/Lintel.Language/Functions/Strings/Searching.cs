using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary><c>startswith(str, prefix)</c>.</summary>
public sealed class StartsWith : Function
{
    public override string Name => "startswith";

    public override ImmutableArray<Parameter> Parameters { get; } =
        [Parameter.Text("str") with { AllowsUnknown = true }, Parameter.Text("prefix")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (text, prefix) = (arguments[0], arguments[1].AsString);
        if (text.UnknownOrNull is not { } unknown)
            return Value.Bool(text.AsString.StartsWith(prefix, StringComparison.Ordinal));
        var known = unknown.Prefix ?? "";
        if (known.StartsWith(prefix, StringComparison.Ordinal))
            return Value.True;
        return known.Length > 0 && known.Length >= prefix.Length
            ? Value.False
            : Value.UnknownOf(DataType.Bool, Refine(new Unknown(unknown.Reason), arguments));
    }
}

/// <summary><c>endswith(str, suffix)</c>.</summary>
public sealed class EndsWith : Function
{
    public override string Name => "endswith";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str"), Parameter.Text("suffix")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        Value.Bool(arguments[0].AsString.EndsWith(arguments[1].AsString, StringComparison.Ordinal));
}

/// <summary><c>strcontains(str, substr)</c>.</summary>
public sealed class StrContains : Function
{
    public override string Name => "strcontains";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str"), Parameter.Text("substr")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        Value.Bool(arguments[0].AsString.Contains(arguments[1].AsString, StringComparison.Ordinal));
}
