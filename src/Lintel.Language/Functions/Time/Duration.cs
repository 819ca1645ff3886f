using System.Numerics;

namespace Lintel.Language.Functions.Time;

/// <summary>Reads a duration such as <c>-1h30m</c> or <c>1.5h</c>.</summary>
/// <remarks>https://pkg.go.dev/time#ParseDuration</remarks>
internal static class Duration
{
    /// <summary>The duration in nanoseconds; false when the text is none or it does not fit.</summary>
    public static bool TryParse(string text, out long nanoseconds)
    {
        nanoseconds = 0;
        var rest = text.AsSpan();
        var isNegative = rest.StartsWith("-");
        if (rest.Length > 0 && rest[0] is '-' or '+')
            rest = rest[1..];
        if (rest is "0")
            return true;
        if (rest.IsEmpty || rest.Length > 200)
            return false;
        var total = BigInteger.Zero;
        while (!rest.IsEmpty)
        {
            if (!TryTake(ref rest, out var part))
                return false;
            total += part;
        }

        if (isNegative)
            total = -total;
        if (total > long.MaxValue || total < long.MinValue)
            return false;
        nanoseconds = (long)total;
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, out BigInteger nanoseconds)
    {
        var whole = rest[..DigitCount(rest)];
        rest = rest[whole.Length..];
        var fraction = ReadOnlySpan<char>.Empty;
        if (rest.StartsWith("."))
        {
            fraction = rest[1..][..DigitCount(rest[1..])];
            rest = rest[(fraction.Length + 1)..];
        }

        nanoseconds = 0;
        var length = 0;
        while (length < rest.Length && rest[length] != '.' && !char.IsAsciiDigit(rest[length]))
            length++;
        if (whole.Length + fraction.Length == 0 || UnitOrNull(rest[..length]) is not { } unit)
            return false;
        rest = rest[length..];
        nanoseconds = Digits(whole) * unit;
        if (!fraction.IsEmpty)
            nanoseconds += Digits(fraction) * unit / BigInteger.Pow(10, fraction.Length);
        return true;
    }

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    private static BigInteger Digits(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? BigInteger.Zero : BigInteger.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    private static long? UnitOrNull(ReadOnlySpan<char> unit) => unit switch
    {
        "ns" => 1,
        "us" or "µs" or "μs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => null,
    };
}
