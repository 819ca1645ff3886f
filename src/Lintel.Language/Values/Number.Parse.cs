using System.Globalization;
using System.Numerics;

namespace Lintel.Language.Values;

public readonly partial struct Number
{
    private const int ExactPowers = 27;
    private const int GuardBits = 64;

    /// <summary>
    /// Reads a decimal number as Terraform reads one from a text: digits with an optional fraction and exponent, <c>inf</c>,
    /// and a binary exponent after <c>p</c>. No blanks, no underscores, no other base.
    /// </summary>
    /// <remarks>https://pkg.go.dev/math/big#Float.Parse</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out Number number)
    {
        number = default;
        var minus = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '-' or '+')
            text = text[1..];
        if (text is "inf" or "Inf")
        {
            number = minus ? NegativeInfinity : PositiveInfinity;
            return true;
        }

        if (!TryReadMantissa(ref text, out var digits, out var fraction) || !TryReadExponent(text, out var exponent, out var isBinary))
            return false;
        if (digits.IsZero)
        {
            number = new Number(BigInteger.Zero, 0, SourcePrecision, minus ? Form.NegativeZero : Form.Finite);
            return true;
        }

        var tens = (isBinary ? 0 : exponent) - fraction;
        var twos = tens + (isBinary ? exponent : 0);
        if (Math.Abs(tens) > LargestExponent || Math.Abs(twos) > LargestExponent)
            return false;
        number = Scaled(minus ? -digits : digits, (int)tens, twos);
        return true;
    }

    private static bool TryReadMantissa(ref ReadOnlySpan<char> text, out BigInteger digits, out long fraction)
    {
        var length = 0;
        var point = -1;
        for (; length < text.Length; length++)
        {
            if (text[length] == '.' && point < 0)
                point = length;
            else if (!char.IsAsciiDigit(text[length]))
                break;
        }

        fraction = point < 0 ? 0 : length - point - 1;
        digits = BigInteger.Zero;
        if (length - (point < 0 ? 0 : 1) == 0)
            return false;
        digits = point < 0
            ? DigitsOf(text[..length])
            : DigitsOf(string.Concat(text[..point], text[(point + 1)..length]));
        text = text[length..];
        return true;
    }

    private static BigInteger DigitsOf(ReadOnlySpan<char> digits) => digits.Length <= 18
        ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryReadExponent(ReadOnlySpan<char> text, out long exponent, out bool isBinary)
    {
        exponent = 0;
        isBinary = false;
        if (text.Length == 0)
            return true;
        if (text[0] is not ('e' or 'E' or 'p' or 'P'))
            return false;
        isBinary = text[0] is 'p' or 'P';
        return long.TryParse(text[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && Math.Abs(exponent) <= int.MaxValue;
    }

    private static Number Scaled(BigInteger digits, int fives, long twos)
    {
        if (fives == 0)
            return Rounded(digits, twos, SourcePrecision);
        var power = PowerOfFive(Math.Abs(fives));
        return fives < 0
            ? Quotient(digits, twos, power.Mantissa, power.Exponent, SourcePrecision)
            : Rounded(digits * power.Mantissa, twos + power.Exponent, SourcePrecision);
    }

    // Large powers carry a rounding error of their own there; to get the very same bits it is made here too.
    private static Number PowerOfFive(int n)
    {
        var power = Normal(BigInteger.Pow(5, Math.Min(n, ExactPowers)), 0, SourcePrecision + GuardBits);
        var factor = Normal(5, 0, SourcePrecision + (2 * GuardBits));
        for (n -= Math.Min(n, ExactPowers); n > 0; n >>= 1)
        {
            if ((n & 1) != 0)
                power = Rounded(power.Mantissa * factor.Mantissa, (long)power.Exponent + factor.Exponent, power.Precision);
            factor = Rounded(factor.Mantissa * factor.Mantissa, 2L * factor.Exponent, factor.Precision);
        }

        return power;
    }
}
