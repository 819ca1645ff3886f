using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Language.Functions.Patterns;

/// <summary>A regular expression with RE2's syntax and meaning.</summary>
internal sealed class Re2
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, (Re2? Compiled, Re2Error? Error)> Cache = new(StringComparer.Ordinal);

    private const int CacheLimit = 500;

    // The engine keeps of every group where it may begin, for every place of the pattern that it may be at.
    private const long MostGroupPlaces = 100_000;

    private readonly Regex _regex;
    private readonly Re2Translator _translator;

    private Re2(Regex regex, Re2Translator translator) => (_regex, _translator) = (regex, translator);

    /// <summary>Names of the groups in order, empty for a group without one.</summary>
    public IReadOnlyList<string> Names => _translator.Names;

    /// <summary>Compiles a pattern; null with an error.</summary>
    public static Re2? Compile(string pattern, out Re2Error? error)
    {
        if (!Cache.TryGetValue(pattern, out var entry))
        {
            entry = (Create(pattern, out error), error);
            if (Cache.Count < CacheLimit)
                Cache[pattern] = entry;
        }

        error = entry.Error;
        return entry.Compiled;
    }

    /// <summary>True when what .NET makes of the pattern cannot be trusted for this text.</summary>
    public bool IsUncertainFor(string text) =>
        (_translator.HasBoundaries && !Ascii.IsValid(text)) || (_translator.HasUnicodeClasses && text.Any(char.IsSurrogate));

    public Match? FirstMatch(string text) => _regex.Match(text) is { Success: true } match ? match : null;

    /// <summary>All matches that do not overlap; an empty one directly behind another does not count.</summary>
    /// <remarks>https://pkg.go.dev/regexp</remarks>
    public IEnumerable<Match> Matches(string text)
    {
        var end = -1;
        for (var at = 0; at <= text.Length;)
        {
            var match = _regex.Match(text, at);
            if (!match.Success)
                yield break;
            var isEmptyHere = match.Index + match.Length == at;
            if (!isEmptyHere || match.Index != end)
                yield return match;
            end = match.Index + match.Length;
            at = isEmptyHere ? Next(text, at) : end;
        }
    }

    /// <summary>The text with each match replaced; <c>$1</c> and <c>${name}</c> in the replacement stand for groups.</summary>
    public string Replace(string text, string replacement)
    {
        var result = new StringBuilder();
        var end = 0;
        for (var at = 0; at <= text.Length;)
        {
            var match = _regex.Match(text, at);
            if (!match.Success)
                break;
            result.Append(text, end, match.Index - end);
            var stop = match.Index + match.Length;
            if (stop > end || match.Index == 0)
                Expand(result, replacement, match);
            end = stop;
            at = stop > at ? Math.Max(stop, Math.Min(Next(text, at), text.Length + 1)) : Next(text, at);
        }

        return result.Append(text, end, text.Length - end).ToString();
    }

    private void Expand(StringBuilder result, string replacement, Match match)
    {
        for (var at = 0; at < replacement.Length;)
        {
            var dollar = replacement.IndexOf('$', at);
            if (dollar < 0)
            {
                result.Append(replacement, at, replacement.Length - at);
                return;
            }

            result.Append(replacement, at, dollar - at);
            at = dollar + 1;
            if (at < replacement.Length && replacement[at] == '$')
            {
                result.Append('$');
                at++;
            }
            else if (GroupName(replacement, ref at) is { } name)
            {
                result.Append(GroupText(name, match));
            }
            else
            {
                result.Append('$');
            }
        }
    }

    /// <summary>The name that begins at a place, in braces or as long as it goes; null when there is none.</summary>
    private static string? GroupName(string text, ref int at)
    {
        var isBraced = at < text.Length && text[at] == '{';
        var start = isBraced ? at + 1 : at;
        var end = start;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && (Rune.IsLetterOrDigit(rune) || rune.Value == '_'))
            end += rune.Utf16SequenceLength;
        if (end == start || (isBraced && (end >= text.Length || text[end] != '}')))
            return null;
        at = isBraced ? end + 1 : end;
        return text[start..end];
    }

    private string GroupText(string name, Match match)
    {
        var isNumber = name.Length < 9 && name.All(char.IsAsciiDigit) && (name.Length == 1 || name[0] != '0');
        if (isNumber)
        {
            var number = int.Parse(name, System.Globalization.CultureInfo.InvariantCulture);
            return number < match.Groups.Count ? match.Groups[number].Value : "";
        }

        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name && match.Groups[i + 1].Success)
                return match.Groups[i + 1].Value;
        }

        return "";
    }

    private static int Next(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? at + 2 : at + 1;

    private static Re2? Create(string pattern, out Re2Error? error)
    {
        if (Re2Translator.Translate(pattern, out var translator, out error) is not { } translated)
            return null;
        if ((long)translator.Names.Count * translated.Length > MostGroupPlaces)
        {
            error = new Re2Error("the pattern has too many groups for its length", IsFault: false);
            return null;
        }

        try
        {
            return new Re2(new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), translator);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            // The engine bounds the size of what it compiles, and nothing but trying tells it.
            error = new Re2Error("the pattern is too large", IsFault: false);
            return null;
        }
    }
}
