using System.Numerics;

namespace Lintel.Language.Values;

/// <summary>
/// A number of the language: mantissa × 2^exponent, rounded to nearest even at its precision, which is 512 bits for what is written
/// in a source. A number computed by a function may have less, and its decimal form is the shortest that its own precision needs.
/// </summary>
/// <remarks>https://pkg.go.dev/math/big#Float</remarks>
public readonly partial struct Number : IEquatable<Number>, IComparable<Number>
{
    /// <summary>Bits of what is written in a source.</summary>
    internal const int SourcePrecision = 512;

    private const int IntegerPrecision = 64;
    private const int DoublePrecision = 53;

    // Beyond this a number is no use to anyone and costs more than it tells: it counts as infinite.
    private const int LargestExponent = 1 << 16;

    private readonly Form _form;
    private readonly ushort _precision;

    private Number(BigInteger mantissa, int exponent, int precision, Form form = Form.Finite)
    {
        _form = form;
        _precision = (ushort)precision;
        Mantissa = mantissa;
        Exponent = exponent;
    }

    private enum Form : byte
    {
        Finite,
        NegativeZero,
        PositiveInfinity,
        NegativeInfinity,
    }

    public static Number Zero { get; } = FromInt64(0);

    public static Number PositiveInfinity { get; } = new(BigInteger.Zero, 0, IntegerPrecision, Form.PositiveInfinity);

    public static Number NegativeInfinity { get; } = new(BigInteger.Zero, 0, IntegerPrecision, Form.NegativeInfinity);

    internal BigInteger Mantissa { get; }

    internal int Exponent { get; }

    internal int Precision => _precision == 0 ? IntegerPrecision : _precision;

    public bool IsInfinity => _form is Form.PositiveInfinity or Form.NegativeInfinity;

    public bool IsZero => Mantissa.IsZero && !IsInfinity;

    /// <summary>True for every finite number without a fraction.</summary>
    public bool IsInteger => !IsInfinity && Exponent >= 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _form switch
    {
        Form.PositiveInfinity => 1,
        Form.NegativeInfinity => -1,
        _ => Mantissa.Sign,
    };

    private bool HasMinus => _form is Form.NegativeZero or Form.NegativeInfinity || Mantissa.Sign < 0;

    public static Number FromInt64(long value) => Normal(value, 0, IntegerPrecision);

    public static Number FromInteger(BigInteger value) =>
        Rounded(value, 0, Math.Max(IntegerPrecision, (int)Math.Min(BigInteger.Abs(value).GetBitLength(), ushort.MaxValue)));

    public static Number FromDouble(double value)
    {
        if (double.IsInfinity(value))
            return value > 0 ? PositiveInfinity : NegativeInfinity;
        if (value == 0)
            return new Number(BigInteger.Zero, 0, DoublePrecision, double.IsNegative(value) ? Form.NegativeZero : Form.Finite);
        var bits = BitConverter.DoubleToInt64Bits(value);
        var fraction = bits & 0xFFFFFFFFFFFFFL;
        var biased = (int)(bits >> 52) & 0x7FF;
        var mantissa = biased == 0 ? fraction : fraction | 0x10000000000000L;
        return Normal(bits < 0 ? -mantissa : mantissa, Math.Max(biased, 1) - 1075, DoublePrecision);
    }

    public int CompareTo(Number other)
    {
        if (IsInfinity || other.IsInfinity || Sign != other.Sign)
            return (IsInfinity ? 2 * Sign : Sign).CompareTo(other.IsInfinity ? 2 * other.Sign : other.Sign);
        if (Exponent == other.Exponent)
            return Mantissa.CompareTo(other.Mantissa);
        var magnitude = Magnitude.CompareTo(other.Magnitude);
        if (magnitude != 0)
            return Sign * magnitude;
        return Exponent > other.Exponent
            ? (Mantissa << (Exponent - other.Exponent)).CompareTo(other.Mantissa)
            : Mantissa.CompareTo(other.Mantissa << (other.Exponent - Exponent));
    }

    /// <summary>
    /// Equal as the language has it: integers by value, fractions by their shortest decimal form, so that a number that went through
    /// a decimal text is still itself.
    /// </summary>
    public bool Equals(Number other)
    {
        if (Sign != other.Sign || IsInfinity != other.IsInfinity || IsInteger != other.IsInteger)
            return false;
        return IsInfinity || IsInteger || Precision == other.Precision ? CompareTo(other) == 0 : ToString() == other.ToString();
    }

    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Sign, IsInteger, Magnitude);

    public static bool operator ==(Number left, Number right) => left.Equals(right);

    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    /// <summary>The number as a 64-bit integer; false when it has a fraction or does not fit.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (!IsInteger || Magnitude > 64)
            return false;
        var whole = Mantissa << Exponent;
        if (whole < long.MinValue || whole > long.MaxValue)
            return false;
        value = (long)whole;
        return true;
    }

    /// <summary>The number as a 32-bit integer; false when it has a fraction or does not fit.</summary>
    public bool TryGetInt32(out int value)
    {
        var fits = TryGetInt64(out var wide) && wide is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)wide : 0;
        return fits;
    }

    /// <summary>The number without its fraction; zero for an infinity.</summary>
    public BigInteger Truncate()
    {
        if (Exponent >= 0)
            return Mantissa << Exponent;
        return -Exponent > Mantissa.GetBitLength() ? BigInteger.Zero : BigInteger.Divide(Mantissa, BigInteger.One << -Exponent);
    }

    /// <summary>The nearest double; an infinity when it is out of range.</summary>
    public double ToDouble()
    {
        if (IsInfinity)
            return Sign > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        if (IsZero)
            return _form == Form.NegativeZero ? -0.0 : 0.0;
        // Below 2^-1022 a double keeps fewer bits.
        var bits = Math.Min(DoublePrecision, DoublePrecision + 1021 + Magnitude);
        if (bits < 1)
            return 0;
        var rounded = Rounded(Mantissa, Exponent, (int)bits);
        return Math.ScaleB((double)rounded.Mantissa, rounded.Exponent);
    }

    // Position of the highest bit: value lies in [2^(Magnitude-1), 2^Magnitude).
    private long Magnitude => Mantissa.IsZero ? long.MinValue : BigInteger.Abs(Mantissa).GetBitLength() + Exponent;
}
