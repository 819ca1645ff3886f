using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Lintel.Cloud.Settings;

namespace Lintel.Engine.Policies.Values;

/// <summary>A regular expression of a policy, which cannot take long whatever it is held against.</summary>
internal sealed class PolicyPattern
{
    private const int Longest = 2_000;
    private const int LongestText = 100_000;
    private const int MostKnown = 1_000;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // What the engine that never goes back cannot read may take long; it gets short texts, and time to spare on a busy machine.
    private const int LongestBacktracked = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly ConcurrentDictionary<string, PolicyPattern> Known = new(StringComparer.Ordinal);

    private readonly Regex? _pattern;

    private PolicyPattern(Regex? pattern) => _pattern = pattern;

    /// <summary>Whether it is none that can be used.</summary>
    public bool IsInvalid => _pattern is null;

    /// <summary>Reads a pattern as Python writes it.</summary>
    public static PolicyPattern Read(string text) => Known.Count < MostKnown ? Known.GetOrAdd(text, Make) : Make(text);

    private static PolicyPattern Make(string text)
    {
        var pattern = text.Replace("(?P<", "(?<", StringComparison.Ordinal).Replace("\\Z", "\\z", StringComparison.Ordinal);
        return text.Length > Longest ? new PolicyPattern(null)
            : new PolicyPattern(OrNull(pattern, Options | RegexOptions.NonBacktracking) ?? OrNull(pattern, Options));
    }

    /// <summary>Whether a text matches, from its start or anywhere; unknown when that takes too long to find out.</summary>
    public Verdict Matches(string text, bool anywhere)
    {
        if (_pattern is null || text.Length > (_pattern.Options.HasFlag(RegexOptions.NonBacktracking) ? LongestText : LongestBacktracked))
            return Verdict.Unknown;
        try
        {
            var match = _pattern.Match(text);
            return Verdict.Of(match.Success && (anywhere || match.Index == 0));
        }
        catch (RegexMatchTimeoutException)
        {
            return Verdict.Unknown;
        }
    }

    private static Regex? OrNull(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options, options.HasFlag(RegexOptions.NonBacktracking) ? Regex.InfiniteMatchTimeout : Patience);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            // What a pattern may hold is known to the engine alone, which reports it by throwing.
            return null;
        }
    }
}
