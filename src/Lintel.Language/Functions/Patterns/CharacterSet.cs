using System.Globalization;
using System.Text;

namespace Lintel.Language.Functions.Patterns;

/// <summary>A set of Unicode characters: ranges, and general categories that .NET knows by name.</summary>
internal sealed record CharacterSet
{
    private const int Last = 0x10FFFF;
    private const int LastOfPlane = 0xFFFF;

    // A character of a class of its own, so that it needs no further escaping.
    public const string Any = @"(?:[^\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";
    public const string AnyButNewline = @"(?:[^\n\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";

    public static readonly CharacterSet None = new([], []);
    public static readonly CharacterSet All = Of(0, Last);
    public static readonly CharacterSet Digits = Of('0', '9');
    public static readonly CharacterSet Spaces = Of('\t', '\n').Union(Of('\f', '\r')).Union(Of(' ', ' '));
    public static readonly CharacterSet Words = Digits.Union(Of('A', 'Z')).Union(Of('_', '_')).Union(Of('a', 'z'));

    private static readonly HashSet<string> Categories = new(
    [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co",
    ], StringComparer.Ordinal);

    private readonly IReadOnlyList<(int Low, int High)> _ranges;
    private readonly IReadOnlyList<string> _categories;

    private CharacterSet(IReadOnlyList<(int Low, int High)> ranges, IReadOnlyList<string> categories) =>
        (_ranges, _categories) = (ranges, categories);

    // Set for a negation that cannot be written as ranges, because categories take part in it.
    private CharacterSet? Excluded { get; init; }

    public static CharacterSet Of(int low, int high) => new([(low, high)], []);

    public static CharacterSet? Category(string name) => Categories.Contains(name) ? new CharacterSet([], [$@"\p{{{name}}}"]) : null;

    public static CharacterSet? Posix(string name) => name switch
    {
        "alnum" => Digits.Union(Of('A', 'Z')).Union(Of('a', 'z')),
        "alpha" => Of('A', 'Z').Union(Of('a', 'z')),
        "ascii" => Of(0, 0x7F),
        "blank" => Of('\t', '\t').Union(Of(' ', ' ')),
        "cntrl" => Of(0, 0x1F).Union(Of(0x7F, 0x7F)),
        "digit" => Digits,
        "graph" => Of('!', '~'),
        "lower" => Of('a', 'z'),
        "print" => Of(' ', '~'),
        "punct" => Of('!', '/').Union(Of(':', '@')).Union(Of('[', '`')).Union(Of('{', '~')),
        "space" => Of('\t', '\r').Union(Of(' ', ' ')),
        "upper" => Of('A', 'Z'),
        "word" => Words,
        "xdigit" => Digits.Union(Of('A', 'F')).Union(Of('a', 'f')),
        _ => null,
    };

    public CharacterSet Union(CharacterSet other) => Excluded is null && other.Excluded is null
        ? new CharacterSet([.. _ranges, .. other._ranges], [.. _categories, .. other._categories])
        : new CharacterSet([.. _ranges, .. other._ranges], [.. _categories, .. other._categories, .. Negations(this), .. Negations(other)]);

    public CharacterSet Negate()
    {
        if (Excluded is not null)
            return Excluded;
        if (_categories.Count == 1 && _ranges.Count == 0)
            return new CharacterSet([], [Inverse(_categories[0])]);
        return _categories.Count > 0 ? new CharacterSet([], []) { Excluded = this } : new CharacterSet(Gaps(), []);
    }

    /// <summary>The set with the other case of every letter; for large ranges only what ASCII has.</summary>
    public CharacterSet Fold()
    {
        var folded = new List<(int, int)>(_ranges);
        foreach (var (low, high) in _ranges)
        {
            for (var c = low; c <= Math.Min(high, low + 1000); c++)
            {
                if (!Rune.TryCreate(c, out var rune))
                    continue;
                var (upper, lower) = (Rune.ToUpperInvariant(rune).Value, Rune.ToLowerInvariant(rune).Value);
                folded.Add((upper, upper));
                folded.Add((lower, lower));
            }
        }

        return new CharacterSet(folded, _categories) { Excluded = Excluded };
    }

    public static string Literal(Rune rune) => rune.IsBmp ? Escaped(rune.Value) : $"(?:{Escaped(High(rune.Value))}{Escaped(Low(rune.Value))})";

    public static string Folded(Rune rune)
    {
        var (upper, lower) = (Rune.ToUpperInvariant(rune), Rune.ToLowerInvariant(rune));
        return upper == lower ? Literal(rune) : Of(rune.Value, rune.Value).Fold().ToPattern();
    }

    /// <summary>The set for .NET, characters beyond the basic plane as their two UTF-16 units.</summary>
    public string ToPattern()
    {
        if (Excluded is not null)
            return $@"(?:[^{Excluded.Basic()}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";
        var basic = Basic();
        var alternatives = new List<string>();
        if (basic.Length > 0)
            alternatives.Add($"[{basic}]");
        foreach (var (low, high) in _ranges)
        {
            if (high > LastOfPlane)
                alternatives.AddRange(Pairs(Math.Max(low, LastOfPlane + 1), high));
        }

        // A class that nothing is in.
        if (alternatives.Count == 0)
            return @"[^\s\S]";
        return alternatives.Count == 1 && basic.Length > 0 ? alternatives[0] : $"(?:{string.Join('|', alternatives)})";
    }

    private string Basic()
    {
        var text = new StringBuilder();
        foreach (var (low, high) in _ranges)
        {
            // Surrogates are no characters.
            Append(text, low, Math.Min(high, 0xD7FF));
            Append(text, Math.Max(low, 0xE000), Math.Min(high, LastOfPlane));
        }

        return text.Append(string.Concat(_categories)).ToString();
    }

    private static void Append(StringBuilder text, int low, int high)
    {
        if (low <= high)
            text.Append(Escaped(low)).Append('-').Append(Escaped(high));
    }

    private static IEnumerable<string> Pairs(int low, int high)
    {
        while (low <= high)
        {
            var lead = High(low);
            var end = Math.Min(high, low | 0x3FF);
            // Whole blocks of one leading unit each are one class of leading units.
            if (Low(low) == 0xDC00 && high - low >= 0x3FF)
            {
                var last = Low(high) == 0xDFFF ? High(high) : High(high) - 1;
                yield return $@"[{Escaped(lead)}-{Escaped(last)}][\uDC00-\uDFFF]";
                low += (last - lead + 1) * 0x400;
                continue;
            }

            yield return $"{Escaped(lead)}[{Escaped(Low(low))}-{Escaped(Low(end))}]";
            low = end + 1;
        }
    }

    private static int High(int c) => 0xD800 + ((c - 0x10000) >> 10);

    private static int Low(int c) => 0xDC00 + ((c - 0x10000) & 0x3FF);

    private static string Escaped(int c) => char.IsAsciiLetterOrDigit((char)c) && c < 0x80
        ? ((char)c).ToString()
        : @"\u" + c.ToString("X4", CultureInfo.InvariantCulture);

    private static string Inverse(string category) => category[1] == 'p' ? @"\P" + category[2..] : @"\p" + category[2..];

    private static IEnumerable<string> Negations(CharacterSet set) => set.Excluded?._categories.Select(Inverse) ?? [];

    private List<(int Low, int High)> Gaps()
    {
        var gaps = new List<(int, int)>();
        var next = 0;
        foreach (var (low, high) in _ranges.OrderBy(range => range.Low))
        {
            if (low > next)
                gaps.Add((next, low - 1));
            next = Math.Max(next, high + 1);
        }

        if (next <= Last)
            gaps.Add((next, Last));
        return gaps;
    }
}
