using System.Collections.Immutable;

namespace Lintel.Framework.Lenses;

/// <summary>Tells practices that people do from practices that a system shows, by the verb in the title.</summary>
public static class HumanAct
{
    /// <summary>The verbs that name a human act.</summary>
    public static ImmutableArray<string> Verbs { get; } =
        ["evaluate", "identify", "define", "establish", "develop", "review", "analyze", "learn"];

    /// <summary>Whether <paramref name="title"/> has one of the <see cref="Verbs"/> as a whole word.</summary>
    public static bool IsNamedBy(string title)
    {
        var start = 0;
        for (var end = 0; end <= title.Length; end++)
        {
            if (end < title.Length && char.IsAsciiLetter(title[end]))
                continue;
            if (IsVerb(title.AsSpan(start, end - start)))
                return true;
            start = end + 1;
        }

        return false;
    }

    private static bool IsVerb(ReadOnlySpan<char> word)
    {
        foreach (var verb in Verbs)
        {
            if (word.Equals(verb, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
