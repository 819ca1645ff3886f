using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary><c>format(format, argument…)</c>.</summary>
public sealed class FormatFunction : Function
{
    public override string Name => "format";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("format")];

    public override Parameter Rest { get; } = Parameter.Any("args") with { AllowsNull = true, AllowsUnknown = true };

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var format = arguments[0].AsString;
        var pieces = new FormatParser(format).Read(out var error);
        if (arguments.Skip(1).Select(argument => argument.FirstUnknown()).FirstOrDefault(found => found is not null) is { } unknown)
            return Unknown(format, unknown, pieces, arguments);
        if (pieces is null)
            return context.Fail(error);
        return Formatter.Format(pieces, arguments[1..], context) is { } text ? Value.String(text) : Value.DynamicNull;
    }

    private Value Unknown(string format, Unknown unknown, List<object>? pieces, ImmutableArray<Value> arguments)
    {
        var first = format.IndexOf('%');
        var why = Refine(new Unknown(unknown.Reason, Prefix: first > 0 ? KnownPrefix.Of(format[..first], int.MaxValue) : null), arguments);
        if (pieces is not null && pieces.OfType<FormatVerb>().All(verb => verb.Mode is 's' or 'v' or 'd' && verb.Argument < arguments.Length && verb is { Width: null, Precision: null, Sharp: false }))
            why = why with { Pieces = [.. pieces.Select(piece => piece is FormatVerb verb ? arguments[verb.Argument] : Value.String((string)piece))] };
        return Value.UnknownOf(DataType.String, why);
    }
}

/// <summary><c>formatlist(format, argument…)</c>: once for each element of its lists.</summary>
public sealed class FormatList : Function
{
    public override string Name => "formatlist";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("format")];

    public override Parameter Rest { get; } = Parameter.Any("args") with { AllowsNull = true, AllowsUnknown = true };

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.ListOf(DataType.String);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var given = arguments[1..];
        int? count = null;
        Unknown? open = null;
        for (var i = 0; i < given.Length; i++)
        {
            var argument = given[i];
            if (argument.IsNull || !argument.Type.IsSequence)
                continue;
            if (argument.Type.Kind != DataTypeKind.Tuple && (argument.IsUnknown || ValueRange.LengthIsOpen(argument)))
            {
                open ??= argument.FirstUnknown();
                continue;
            }

            var length = argument.Type.Kind == DataTypeKind.Tuple ? argument.Type.Elements.Length : argument.Count;
            if (count is { } before && before != length)
                return context.Fail($"it has {length} elements, and another list has {before}", i + 1);
            count = length;
            open ??= argument.UnknownOrNull;
        }

        if (open is not null)
            return Value.UnknownOf(DataType.ListOf(DataType.String), Refine(new Unknown(open.Reason), arguments));
        if (count == 0)
            return Value.List(DataType.String, []);
        return All(arguments[0].AsString, given, count ?? 1, context);
    }

    private static Value All(string format, ImmutableArray<Value> given, int count, FunctionContext context)
    {
        var pieces = new FormatParser(format).Read(out var error);
        var results = ImmutableArray.CreateBuilder<Value>(count);
        for (var i = 0; i < count; i++)
        {
            var turn = i;
            ImmutableArray<Value> arguments =
                [.. given.Select(argument => argument.IsKnown && argument.Type.IsSequence ? argument.AsElements[turn] : argument)];
            if (arguments.Select(argument => argument.FirstUnknown()).FirstOrDefault(found => found is not null) is { } unknown)
                results.Add(Value.UnknownOf(DataType.String, new Unknown(unknown.Reason, NotNull: true)));
            else if (pieces is null)
                return context.Fail(error);
            else if (Formatter.Format(pieces, arguments, context) is { } text)
                results.Add(Value.String(text));
            else
                return Value.DynamicNull;
        }

        return Value.List(DataType.String, results.MoveToImmutable());
    }
}
