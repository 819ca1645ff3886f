using System.Text;

namespace Lintel.Framework.Lenses;

/// <summary>Splits English text into the words that carry its meaning, each cut to its stem.</summary>
internal static class SearchWords
{
    private static readonly string[] Endings = ["ions", "ing", "ion", "ies", "ed", "es", "er", "s", "e", "y"];

    /// <summary>The stems of a text, and beside a word that people use the one that the framework uses.</summary>
    public static IEnumerable<string> WithFamiliar(string text) => Of(text).SelectMany(stem => FamiliarOrNull(stem) is { } other ? new[] { stem, other } : [stem]);

    /// <summary>The stems of a text in its order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (StemOrNull(word) is { } stem)
                yield return stem;
            word.Clear();
        }

        if (StemOrNull(word) is { } last)
            yield return last;
    }

    private static string? StemOrNull(StringBuilder letters)
    {
        var word = letters.ToString();
        return word.Length < 2 || IsCommon(word) ? null : Stem(word);
    }

    private static bool IsCommon(string word) => word is
        "how" or "do" or "does" or "you" or "your" or "are" or "is" or "we" or "our" or "the" or "an" or "and" or "or" or "of" or "to" or "in" or "on"
        or "for" or "with" or "what" or "which" or "that" or "it" or "its" or "at" or "by" or "be" or "from" or "have" or "has" or "can" or "this" or "as"
        or "whether" or "workload" or "workloads" or "aws" or "cloud" or "use" or "used" or "using" or "when";

    // "isolation", "isolated" and "isolate" all become "isol".
    private static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < 4 || !word.EndsWith(ending, StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            return stem.Length >= 6 && stem.EndsWith("at", StringComparison.Ordinal) ? stem[..^2] : stem;
        }

        return word;
    }

    private static string? FamiliarOrNull(string stem) => stem switch
    {
        "spend" or "spent" or "bill" or "expens" or "expenditur" => "cost",
        "carbon" or "emiss" or "footprint" or "environmental" => "sustainabil",
        "user" or "login" or "credential" => "ident",
        "access" or "privileg" or "authoriz" => "permiss",
        "crash" or "outag" or "fault" or "unavailabl" or "availabil" => "failur",
        "server" or "instanc" or "processor" => "comput",
        "breach" or "attack" => "incident",
        _ => null,
    };
}
