using System.Numerics;

namespace Lintel.Language.Values;

/// <summary>A number of the language: a 512-bit binary float as Terraform has it, mantissa × 2^exponent.</summary>
public readonly partial struct Number
{
    private Number(BigInteger mantissa, int exponent) => (Mantissa, Exponent) = (mantissa, exponent);

    internal BigInteger Mantissa { get; }

    internal int Exponent { get; }

    public static Number FromInt64(long value) => new(value, 0);
}
