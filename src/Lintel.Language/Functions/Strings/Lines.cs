using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary><c>indent(spaces, str)</c>: indents all lines but the first.</summary>
public sealed class Indent : TextFunction
{
    public override string Name => "indent";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Number("spaces"), Parameter.Text("str")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!context.TryInteger(arguments[0], out var spaces))
            return null;
        if (spaces < 0)
        {
            context.Fail("the number of spaces must not be negative");
            return null;
        }

        var text = arguments[1].AsString;
        var lines = text.Count(c => c == '\n');
        if (spaces > int.MaxValue || !context.TryAllocate(text.Length + (spaces * lines)) || !context.TryAllocate(spaces))
            return null;
        return lines == 0 ? text : text.Replace("\n", "\n" + new string(' ', (int)spaces), StringComparison.Ordinal);
    }
}

/// <summary><c>join(separator, list…)</c>.</summary>
public sealed class Join : TextFunction
{
    public override string Name => "join";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("separator")];

    public override Parameter Rest { get; } = Parameter.List("lists", DataType.String);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.Length < 2)
            return context.Fail("at least one list is required");
        if (arguments.Any(argument => !argument.IsWhollyKnown))
            return Unknown(arguments);
        return base.Call(arguments, context);
    }

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var separator = arguments[0].AsString;
        long length = 0;
        for (var i = 1; i < arguments.Length; i++)
        {
            foreach (var item in arguments[i].AsElements)
            {
                if (item.IsNull)
                {
                    context.Fail("an element is null, which cannot be joined", i);
                    return null;
                }

                length += item.AsString.Length + separator.Length;
            }
        }

        return context.TryAllocate(length) ? string.Join(separator, arguments.Skip(1).SelectMany(list => list.AsElements).Select(item => item.AsString)) : null;
    }

    // A text of known and unknown pieces, which a reader of policies can look into.
    private Value Unknown(ImmutableArray<Value> arguments)
    {
        var why = Refine(new Unknown(arguments.Select(argument => argument.FirstUnknown()).First(found => found is not null)?.Reason ?? ""), arguments);
        if (arguments.Any(argument => argument.IsUnknown))
            return Value.UnknownOf(DataType.String, why);
        var pieces = arguments.Skip(1).SelectMany(list => list.AsElements).SelectMany((item, i) => i == 0 ? [item] : new[] { arguments[0], item });
        return Value.UnknownOf(DataType.String, why with { Pieces = [.. pieces.Where(piece => !piece.IsNull)] });
    }
}

/// <summary><c>split(separator, str)</c>.</summary>
public sealed class Split : Function
{
    public override string Name => "split";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("separator"), Parameter.Text("str")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.ListOf(DataType.String);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (separator, text) = (arguments[0].AsString, arguments[1].AsString);
        if (!context.TryAllocate(text.Length * 4L))
            return Value.DynamicNull;
        var parts = separator.Length == 0
            ? text.EnumerateRunes().Select(rune => rune.ToString())
            : text.Split(separator);
        return Value.List(DataType.String, [.. parts.Select(Value.String)]);
    }
}
