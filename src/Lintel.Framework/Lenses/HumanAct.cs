using System.Buffers;
using System.Collections.Immutable;

namespace Lintel.Framework.Lenses;

/// <summary>Tells practices that people do from practices that a system shows, by the verb in the title.</summary>
public static class HumanAct
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The verbs that name a human act.</summary>
    public static ImmutableArray<string> Verbs { get; } =
        ["evaluate", "identify", "define", "establish", "develop", "review", "analyze", "learn"];

    /// <summary>Whether <paramref name="title"/> has one of the <see cref="Verbs"/> as a whole word.</summary>
    public static bool IsNamedBy(string title)
    {
        var rest = title.AsSpan();
        while (rest.IndexOfAny(Letters) is var start and >= 0)
        {
            rest = rest[start..];
            var length = rest.IndexOfAnyExcept(Letters) is var end and >= 0 ? end : rest.Length;
            foreach (var verb in Verbs)
                if (rest[..length].Equals(verb, StringComparison.OrdinalIgnoreCase))
                    return true;
            rest = rest[length..];
        }

        return false;
    }
}
