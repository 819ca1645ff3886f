using System.Globalization;
using System.Numerics;

namespace Lintel.Language.Values;

public readonly partial struct Number
{
    /// <summary>The shortest decimal that stands for this number at its precision, never with an exponent; <c>+Inf</c> and <c>-Inf</c> for infinities.</summary>
    public override string ToString()
    {
        if (Exponent == 0 && _form == Form.Finite)
            return Mantissa.ToString(CultureInfo.InvariantCulture);
        if (IsInfinity)
            return Special;
        var digits = Shortest();
        return Signed(digits.Plain(Math.Max(digits.Digits.Length - digits.Point, 0)));
    }

    /// <summary>Digits as <c>%f</c> writes them: with a fraction of that many digits.</summary>
    internal string ToPlain(int fraction)
    {
        if (IsInfinity)
            return Special;
        var exact = Exact();
        return Signed(exact.Round(exact.Point + fraction).Plain(fraction));
    }

    /// <summary>Digits as <c>%e</c> writes them: one before the point and that many after it.</summary>
    internal string ToScientific(int fraction) => IsInfinity ? Special : Signed(Exact().Round(fraction + 1).Scientific(fraction));

    /// <summary>Digits as <c>%g</c> writes them: that many in all, or as few as needed when it is negative.</summary>
    internal string ToGeneral(int significant)
    {
        if (IsInfinity)
            return Special;
        var isShortest = significant < 0;
        var digits = isShortest ? Shortest() : Exact().Round(significant = Math.Max(significant, 1));
        if (isShortest)
            significant = 6;
        var limit = significant;
        if (limit > digits.Digits.Length && digits.Digits.Length >= digits.Point)
            limit = digits.Digits.Length;
        if (isShortest)
        {
            limit = 6;
            significant = digits.Digits.Length;
        }

        var exponent = digits.Point - 1;
        if (exponent < -4 || exponent >= limit)
            return Signed(digits.Scientific(Math.Min(significant, digits.Digits.Length) - 1));
        return Signed(digits.Plain(Math.Max((significant > digits.Point ? digits.Digits.Length : significant) - digits.Point, 0)));
    }

    private string Special => _form == Form.NegativeInfinity ? "-Inf" : "+Inf";

    private string Signed(string digits) => HasMinus ? "-" + digits : digits;

    private DecimalDigits Exact() => DecimalDigits.Of(BigInteger.Abs(Mantissa), Exponent);

    // The shortest digits between the two halfway points to the neighbours at this precision.
    private DecimalDigits Shortest()
    {
        var exact = Exact();
        if (Mantissa.IsZero || (Exponent >= 0 && Magnitude <= Precision))
            return exact;
        var magnitude = BigInteger.Abs(Mantissa);
        var shift = Precision + 1 - (int)magnitude.GetBitLength();
        var halves = magnitude << shift;
        var lower = DecimalDigits.Of(halves - 1, Exponent - shift);
        var upper = DecimalDigits.Of(halves + 1, Exponent - shift);
        var isEven = ((halves >> 1) & 1).IsZero;
        for (var i = 0; i < exact.Digits.Length; i++)
        {
            var digit = exact.Digits[i];
            var canDrop = lower.At(i) != digit || (isEven && i + 1 == lower.Digits.Length);
            var canRaise = digit != upper.At(i) && (isEven || digit + 1 < upper.At(i) || i + 1 < upper.Digits.Length);
            if (canDrop && canRaise)
                return exact.Round(i + 1);
            if (canDrop)
                return exact.RoundDown(i + 1);
            if (canRaise)
                return exact.RoundUp(i + 1);
        }

        return exact;
    }
}
