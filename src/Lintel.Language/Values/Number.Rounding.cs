using System.Numerics;

namespace Lintel.Language.Values;

public readonly partial struct Number
{
    /// <summary>mantissa × 2^exponent to the nearest number of that precision, ties to even.</summary>
    private static Number Rounded(BigInteger mantissa, long exponent, int precision)
    {
        var excess = (long)BigInteger.Abs(mantissa).GetBitLength() - precision;
        if (excess <= 0)
            return Normal(mantissa, exponent, precision);
        var shift = (int)excess;
        var magnitude = BigInteger.Abs(mantissa);
        var kept = magnitude >> shift;
        var rest = (magnitude - (kept << shift)).CompareTo(BigInteger.One << (shift - 1));
        if (rest > 0 || (rest == 0 && !kept.IsEven))
            kept += BigInteger.One;
        return Normal(mantissa.Sign < 0 ? -kept : kept, exponent + shift, precision);
    }

    /// <summary>The same number with an odd mantissa, so that it has one form only and an integer shows in its exponent.</summary>
    private static Number Normal(BigInteger mantissa, long exponent, int precision)
    {
        if (mantissa.IsZero)
            return new Number(mantissa, 0, precision);
        if (mantissa.IsEven)
        {
            var zeros = (int)BigInteger.TrailingZeroCount(mantissa);
            mantissa >>= zeros;
            exponent += zeros;
        }

        if (exponent > LargestExponent)
            return mantissa.Sign < 0 ? NegativeInfinity : PositiveInfinity;
        if (exponent < -LargestExponent)
            return new Number(BigInteger.Zero, 0, precision, mantissa.Sign < 0 ? Form.NegativeZero : Form.Finite);
        return new Number(mantissa, (int)exponent, precision);
    }

    private static Number Quotient(BigInteger dividend, long dividendExponent, BigInteger divisor, long divisorExponent, int precision)
    {
        var minus = (dividend.Sign < 0) != (divisor.Sign < 0);
        dividend = BigInteger.Abs(dividend);
        divisor = BigInteger.Abs(divisor);
        // Two bits more than are kept, and one that says whether anything is left, round as the exact quotient does.
        var shift = (int)Math.Max(0, precision + 2 + (long)divisor.GetBitLength() - (long)dividend.GetBitLength());
        var quotient = BigInteger.DivRem(dividend << shift, divisor, out var rest);
        quotient = (quotient << 1) + (rest.IsZero ? 0 : 1);
        return Rounded(minus ? -quotient : quotient, dividendExponent - divisorExponent - shift - 1, precision);
    }
}
