using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Types;

/// <summary>Changes how secret a value is, or tells it.</summary>
public abstract class SecrecyFunction : Function
{
    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Everything("value")];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => arguments[0].Type;
}

/// <summary><c>sensitive(value)</c>.</summary>
public sealed class Sensitive : SecrecyFunction
{
    public override string Name => "sensitive";

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].WithMarks(arguments[0].Marks with { Sensitive = true });
}

/// <summary><c>nonsensitive(value)</c>.</summary>
public sealed class Nonsensitive : SecrecyFunction
{
    public override string Name => "nonsensitive";

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].IsSensitive ? arguments[0].WithMarks(arguments[0].Marks with { Sensitive = false }) : arguments[0];
}

/// <summary><c>issensitive(value)</c>.</summary>
public sealed class IsSensitive : SecrecyFunction
{
    public override string Name => "issensitive";

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].IsSensitive ? Value.True
        : arguments[0].UnknownOrNull is { } unknown ? Value.UnknownOf(DataType.Bool, new Unknown(unknown.Reason))
        : Value.False;
}

/// <summary><c>ephemeralasnull(value)</c>: every ephemeral part as null.</summary>
public sealed class EphemeralAsNull : SecrecyFunction
{
    public override string Name => "ephemeralasnull";

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) => Without(arguments[0]);

    private static Value Without(Value value)
    {
        if (value.Marks.Ephemeral)
        {
            var marks = value.Marks with { Ephemeral = false };
            return (value.UnknownOrNull is { } unknown ? Value.UnknownOf(value.Type, new Unknown(unknown.Reason)) : Value.Null(value.Type)).WithMarks(marks);
        }

        if (!value.HoldsSecrets || !value.IsKnown || value.Type.IsPrimitive)
            return value;
        return value.Type.IsMapping
            ? value.WithItems(value.AsMap.ToImmutableDictionary(pair => pair.Key, pair => Without(pair.Value)))
            : value.WithItems([.. value.AsElements.Select(Without)]);
    }
}
