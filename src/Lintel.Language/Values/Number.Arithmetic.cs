using System.Numerics;

namespace Lintel.Language.Values;

public readonly partial struct Number
{
    /// <summary>The sum; null for the sum of opposite infinities, which has none.</summary>
    public static Number? AddOrNull(Number left, Number right)
    {
        if (left.IsInfinity || right.IsInfinity)
            return left.IsInfinity && right.IsInfinity && left._form != right._form ? null : left.IsInfinity ? left : right;
        var precision = Math.Max(left.Precision, right.Precision);
        if (left.Mantissa.IsZero || right.Mantissa.IsZero)
            return AddZero(left, right, precision);
        var distance = left.Magnitude - right.Magnitude;
        // What lies far below the last bit can only decide a tie; one bit of it is as good as all.
        if (distance > 2 * SourcePrecision + 64L)
            right = new Number(right.Sign, (int)(left.Magnitude - (2 * SourcePrecision) - 8), precision);
        else if (-distance > 2 * SourcePrecision + 64L)
            left = new Number(left.Sign, (int)(right.Magnitude - (2 * SourcePrecision) - 8), precision);
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return Rounded((left.Mantissa << (left.Exponent - exponent)) + (right.Mantissa << (right.Exponent - exponent)), exponent, precision);
    }

    public static Number? SubtractOrNull(Number left, Number right) => AddOrNull(left, right.Negate());

    /// <summary>The product, exact as far as 512 bits carry it; null for zero times infinity.</summary>
    public static Number? MultiplyOrNull(Number left, Number right)
    {
        var minus = left.HasMinus != right.HasMinus;
        if (left.IsInfinity || right.IsInfinity)
            return left.IsZero || right.IsZero ? null : minus ? NegativeInfinity : PositiveInfinity;
        var precision = Math.Max(left.Precision, right.Precision);
        if (left.IsZero || right.IsZero)
            return new Number(BigInteger.Zero, 0, precision, minus ? Form.NegativeZero : Form.Finite);
        var product = Rounded(left.Mantissa * right.Mantissa, (long)left.Exponent + right.Exponent, SourcePrecision);
        var needed = (int)BigInteger.Abs(product.Mantissa).GetBitLength();
        return new Number(product.Mantissa, product.Exponent, Math.Max(precision, needed), product._form);
    }

    /// <summary>The quotient; null for zero by zero and infinity by infinity.</summary>
    public static Number? DivideOrNull(Number left, Number right)
    {
        var minus = left.HasMinus != right.HasMinus;
        var precision = Math.Max(left.Precision, right.Precision);
        if ((left.IsZero && right.IsZero) || (left.IsInfinity && right.IsInfinity))
            return null;
        if (left.IsInfinity || right.IsZero)
            return minus ? NegativeInfinity : PositiveInfinity;
        if (left.IsZero || right.IsInfinity)
            return new Number(BigInteger.Zero, 0, precision, minus ? Form.NegativeZero : Form.Finite);
        return Quotient(left.Mantissa, left.Exponent, right.Mantissa, right.Exponent, precision);
    }

    /// <summary>
    /// What is left of <paramref name="left"/> after whole multiples of <paramref name="right"/>, with the sign of the first; the first
    /// itself when the second is zero. Null where an infinity is involved.
    /// </summary>
    public static Number? ModuloOrNull(Number left, Number right)
    {
        if (left.IsInfinity || right.IsInfinity)
            return null;
        if (right.IsZero)
            return left;
        if (DivideOrNull(left, right) is not { IsInfinity: false } quotient)
            return null;
        var whole = Rounded(quotient.Truncate(), 0, left.Precision);
        if (whole.IsZero && left.IsZero)
            return left.HasMinus && !right.HasMinus ? left : Zero;
        var multiple = Rounded(right.Mantissa * whole.Mantissa, (long)right.Exponent + whole.Exponent, left.Precision);
        return AddOrNull(left, multiple.Negate()) is { } rest ? Rounded(rest.Mantissa, rest.Exponent, left.Precision) : null;
    }

    public Number Negate() => _form switch
    {
        Form.PositiveInfinity => NegativeInfinity,
        Form.NegativeInfinity => PositiveInfinity,
        Form.NegativeZero => new Number(BigInteger.Zero, 0, Precision),
        _ => new Number(-Mantissa, Exponent, Precision, Mantissa.IsZero ? Form.NegativeZero : Form.Finite),
    };

    public Number Abs() => HasMinus ? Negate() : this;

    /// <summary>The largest whole number that is not larger.</summary>
    public Number Floor() => Whole(Sign < 0);

    /// <summary>The smallest whole number that is not smaller.</summary>
    public Number Ceiling() => Whole(Sign > 0);

    private Number Whole(bool awayFromZero)
    {
        if (IsInfinity || (IsInteger && !IsZero))
            return this;
        var whole = Truncate() + (awayFromZero ? Sign : 0);
        return Rounded(whole, 0, Precision);
    }

    private static Number AddZero(Number left, Number right, int precision)
    {
        if (left.IsZero && right.IsZero)
            return new Number(BigInteger.Zero, 0, precision, left.HasMinus && right.HasMinus ? Form.NegativeZero : Form.Finite);
        var other = left.IsZero ? right : left;
        return Rounded(other.Mantissa, other.Exponent, precision);
    }
}
