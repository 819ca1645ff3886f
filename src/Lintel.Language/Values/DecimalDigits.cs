using System.Numerics;
using System.Text;

namespace Lintel.Language.Values;

/// <summary>An exact decimal: 0.ddd × 10^Point, without trailing zeros; what a binary number is turned into to be printed.</summary>
internal readonly record struct DecimalDigits(string Digits, int Point)
{
    /// <summary>The exact decimal form of magnitude × 2^exponent.</summary>
    public static DecimalDigits Of(BigInteger magnitude, int exponent)
    {
        if (magnitude.IsZero)
            return new DecimalDigits("", 0);
        var digits = (exponent >= 0 ? magnitude << exponent : magnitude * BigInteger.Pow(5, -exponent)).ToString("R", null);
        var point = digits.Length + Math.Min(exponent, 0);
        return new DecimalDigits(digits.TrimEnd('0'), point);
    }

    /// <summary>The digit at a place, <c>0</c> beyond the last.</summary>
    public char At(int index) => index < Digits.Length ? Digits[index] : '0';

    /// <summary>To the nearest with that many digits, ties to even.</summary>
    public DecimalDigits Round(int count) => count < 0 || count >= Digits.Length ? this : RoundsUp(count) ? RoundUp(count) : RoundDown(count);

    public DecimalDigits RoundDown(int count)
    {
        if (count < 0 || count >= Digits.Length)
            return this;
        var kept = Digits[..count].TrimEnd('0');
        return new DecimalDigits(kept, kept.Length == 0 ? 0 : Point);
    }

    public DecimalDigits RoundUp(int count)
    {
        if (count < 0 || count >= Digits.Length)
            return this;
        var last = count;
        while (last > 0 && Digits[last - 1] == '9')
            last--;
        return last == 0
            ? new DecimalDigits("1", Point + 1)
            : new DecimalDigits($"{Digits.AsSpan(0, last - 1)}{(char)(Digits[last - 1] + 1)}", Point);
    }

    /// <summary>With a fraction of exactly that many digits: <c>12.50</c>.</summary>
    public string Plain(int fraction)
    {
        var text = new StringBuilder();
        if (Point > 0)
            text.Append(Digits, 0, Math.Min(Point, Digits.Length)).Append('0', Math.Max(0, Point - Digits.Length));
        else
            text.Append('0');
        if (fraction > 0)
        {
            text.Append('.');
            for (var i = 0; i < fraction; i++)
                text.Append(Point + i >= 0 ? At(Point + i) : '0');
        }

        return text.ToString();
    }

    /// <summary>As <c>1.25e+03</c>, with that many digits after the point.</summary>
    public string Scientific(int fraction)
    {
        var text = new StringBuilder().Append(At(0));
        if (fraction > 0)
        {
            text.Append('.');
            for (var i = 1; i <= fraction; i++)
                text.Append(At(i));
        }

        var exponent = Digits.Length == 0 ? 0 : Point - 1;
        text.Append('e').Append(exponent < 0 ? '-' : '+');
        exponent = Math.Abs(exponent);
        return text.Append(exponent < 10 ? "0" : "").Append(exponent).ToString();
    }

    private bool RoundsUp(int count) => Digits[count] == '5' && count + 1 == Digits.Length
        ? count > 0 && (Digits[count - 1] - '0') % 2 == 1
        : Digits[count] >= '5';
}
