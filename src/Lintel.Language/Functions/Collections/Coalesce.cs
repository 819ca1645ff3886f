using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>coalesce(value…)</c>: the first that is neither null nor an empty string.</summary>
public sealed class Coalesce : Function
{
    public override string Name => "coalesce";

    public override ImmutableArray<Parameter> Parameters => [];

    public override Parameter Rest { get; } = Parameter.Everything("vals") with { AllowsMarks = false };

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        Unification.UnifyOrNull([.. arguments.Select(argument => argument.Type)], isUnsafe: true) ?? context.Refuse("all arguments must have one type in common");

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var type = ResultType(arguments, context);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Conversion.ConvertOrNull(arguments[i], type, out var error) is not { } value)
                return context.Fail(error, i);
            if (value.UnknownOrNull is { } unknown)
                return Unknown(value, unknown, type, arguments);
            if (!value.IsNull && !(type.Kind == DataTypeKind.String && value.AsString.Length == 0))
                return value;
        }

        return context.Fail("all arguments are null or empty strings");
    }

    // It is what it would be only if it cannot turn out to be null or empty.
    private Value Unknown(Value value, Unknown unknown, DataType type, ImmutableArray<Value> arguments)
    {
        var isChosen = unknown.NotNull && (type.Kind != DataTypeKind.String || unknown.Prefix is { Length: > 0 });
        return Value.UnknownOf(type, Refine(new Unknown(unknown.Reason), arguments) with { Symbol = isChosen ? unknown.Symbol : null }).AddMarks(value.Marks);
    }
}

/// <summary><c>coalescelist(list…)</c>: the first that has elements.</summary>
public sealed class CoalesceList : Function
{
    public override string Name => "coalescelist";

    public override ImmutableArray<Parameter> Parameters => [];

    public override Parameter Rest { get; } = Parameter.Everything("vals") with { AllowsMarks = false };

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.IsEmpty)
            return context.Refuse("at least one argument is required");
        foreach (var argument in arguments)
        {
            if (argument.IsUnknown)
                return DataType.Dynamic;
            if (argument.Type.Kind is not (DataTypeKind.List or DataTypeKind.Tuple))
                return context.Refuse("lists or tuples are required");
        }

        return arguments.All(argument => argument.Type.Equals(arguments[0].Type)) ? arguments[0].Type : DataType.Dynamic;
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var type = ResultType(arguments, context);
        foreach (var argument in arguments)
        {
            if (argument.UnknownOrNull is { } unknown)
                return Value.UnknownOf(type, Refine(new Unknown(unknown.Reason), arguments));
            if (!argument.IsNull && argument.Count > 0)
                return argument;
        }

        return context.Fail("no argument has elements");
    }
}
