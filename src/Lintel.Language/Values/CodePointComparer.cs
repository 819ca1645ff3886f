namespace Lintel.Language.Values;

/// <summary>
/// Orders strings by Unicode code point, as Terraform does. An ordinal comparison differs from it where surrogates meet
/// the characters U+E000 to U+FFFF.
/// </summary>
public sealed class CodePointComparer : IComparer<string>
{
    public static readonly CodePointComparer Instance = new();

    private CodePointComparer()
    {
    }

    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        if (x is null || y is null)
            return x is null ? -1 : 1;
        var common = x.AsSpan().CommonPrefixLength(y);
        if (common == x.Length || common == y.Length)
            return x.Length - y.Length;
        return Rank(x[common]) - Rank(y[common]);
    }

    // Surrogates stand for code points above all others, so they are moved to the end.
    private static int Rank(char c) => c < 0xD800 ? c : c < 0xE000 ? c + 0x2000 : c - 0x800;
}
