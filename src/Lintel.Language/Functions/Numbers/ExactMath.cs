namespace Lintel.Language.Functions.Numbers;

/// <summary>
/// Logarithm and power to the last bit as Terraform has them: what a mathematics library rounds differs from one to another, and a number
/// prints all its digits.
/// </summary>
/// <remarks>https://www.netlib.org/fdlibm/e_log.c for the logarithm, https://doi.org/10.1007/s00450-010-0108-2 for the exponential</remarks>
internal static class ExactMath
{
    private const double HalfRoot = 0.70710678118654752440;
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Ln2Upper = 0.69314718055966295651160180568695068359375;
    private const double Ln2Rest = 0.28235290563031577122588448175013436025525412068e-12;
    private const double Log2E = 1.4426950408889634073599246810018920;
    private const double LargestExponent = 7.09782712893384e+02;

    // The powers of an exponent beyond this overflow or vanish whatever follows.
    private const int Hopeless = 1 << 12;

    public static double Log(double x)
    {
        if (!(x > 0) || double.IsInfinity(x))
            return Math.Log(x);
        var (fraction, exponent) = Split(x);
        if (fraction < HalfRoot)
            (fraction, exponent) = (fraction * 2, exponent - 1);
        var f = fraction - 1;
        var k = (double)exponent;
        var s = f / (2 + f);
        var s2 = s * s;
        var s4 = s2 * s2;
        var odd = s2 * (6.666666666666735130e-01 + (s4 * (2.857142874366239149e-01 + (s4 * (1.818357216161805012e-01 + (s4 * 1.479819860511658591e-01))))));
        var even = s4 * (3.999999999940941908e-01 + (s4 * (2.222219843214978396e-01 + (s4 * 1.531383769920937332e-01))));
        var half = 0.5 * f * f;
        return (k * Ln2High) - (half - ((s * (half + (odd + even))) + (k * Ln2Low)) - f);
    }

    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
            return 1;
        if (y == 1)
            return x;
        if (x == 0 || !double.IsFinite(x) || !double.IsFinite(y))
            return Math.Pow(x, y);
        if (y is 0.5 or -0.5)
            return y > 0 ? Math.Sqrt(x) : 1 / Math.Sqrt(x);
        var whole = Math.Truncate(Math.Abs(y));
        var rest = Math.Abs(y) - whole;
        if (rest != 0 && x < 0)
            return double.NaN;
        if (whole >= 9.223372036854775808e18)
            return x == -1 ? 1 : (Math.Abs(x) < 1) == (y > 0) ? 0 : double.PositiveInfinity;
        return Power(x, whole, rest, y < 0);
    }

    // Whole powers by squaring, mantissa and exponent apart so that neither is lost before the end.
    private static double Power(double x, double whole, double rest, bool isInverse)
    {
        var (result, exponent) = (1.0, 0L);
        if (rest > 0.5)
            (rest, whole) = (rest - 1, whole + 1);
        if (rest != 0)
            result = Exp(rest * Log(x));
        var (factor, twos) = Split(x);
        var scale = (long)twos;
        for (var bits = (long)whole; bits != 0; bits >>= 1)
        {
            if (Math.Abs(scale) > Hopeless)
            {
                exponent += scale;
                break;
            }

            if ((bits & 1) == 1)
                (result, exponent) = (result * factor, exponent + scale);
            factor *= factor;
            scale <<= 1;
            if (factor < 0.5)
                (factor, scale) = (factor + factor, scale - 1);
        }

        if (isInverse)
            (result, exponent) = (1 / result, -exponent);
        return Math.ScaleB(result, (int)exponent);
    }

    private static double Exp(double x)
    {
        if (x > LargestExponent)
            return double.PositiveInfinity;
        var twos = Math.Round(Log2E * x, MidpointRounding.ToEven);
        x = Math.FusedMultiplyAdd(-twos, Ln2Upper, x);
        x = Math.FusedMultiplyAdd(-twos, Ln2Rest, x) * 0.0625;
        var sum = 2.4801587301587301587e-5;
        foreach (var coefficient in (ReadOnlySpan<double>)[1.9841269841269841270e-4, 1.3888888888888888889e-3, 8.3333333333333333333e-3, 4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1.0])
            sum = Math.FusedMultiplyAdd(sum, x, coefficient);
        // The series gave e^(x/16) - 1; squaring its sum four times undoes the sixteenth.
        x *= sum;
        for (var i = 0; i < 4; i++)
            x *= x + 2;
        return Math.ScaleB(x + 1, (int)twos);
    }

    /// <summary>Fraction from 0.5 to 1 and exponent of two.</summary>
    private static (double Fraction, int Exponent) Split(double x)
    {
        var exponent = Math.ILogB(x) + 1;
        return (Math.ScaleB(x, -exponent), exponent);
    }
}
