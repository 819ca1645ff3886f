using System.Collections.Immutable;
using System.Numerics;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Numbers;

/// <summary><c>parseint(number, base)</c>: digits, then letters, in bases up to 36 of either case, above it capitals last.</summary>
public sealed class ParseInt : NumberFunction
{
    private const int LargestFoldedBase = 36;

    public override string Name => "parseint";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("number"), Parameter.Number("base")];

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].Type.Kind == DataTypeKind.String
        ? DataType.Number
        : context.Refuse($"a string is required, not a {arguments[0].Type.FriendlyName}", 0);

    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!context.TryInteger(arguments[1], out var radix, 1))
            return null;
        if (radix is < 2 or > 62)
        {
            context.Fail("the base must lie between 2 and 62", 1);
            return null;
        }

        var text = arguments[0].AsString;
        if (context.TrySpend(text.Length) && Parse(text, (int)radix) is { } number)
            return Values.Number.FromInteger(number);
        context.Fail($"it is no whole number of base {radix}", 0);
        return null;
    }

    private static BigInteger? Parse(string text, int radix)
    {
        var digits = text.StartsWith('-') || text.StartsWith('+') ? text[1..] : text;
        if (digits.Length is 0 or > 10_000)
            return null;
        var number = BigInteger.Zero;
        foreach (var digit in digits)
        {
            var value = ValueOf(digit, radix);
            if (value < 0 || value >= radix)
                return null;
            number = (number * radix) + value;
        }

        return text[0] == '-' ? -number : number;
    }

    private static int ValueOf(char digit, int radix) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'z' => digit - 'a' + 10,
        >= 'A' and <= 'Z' => digit - 'A' + (radix <= LargestFoldedBase ? 10 : 36),
        _ => -1,
    };
}
