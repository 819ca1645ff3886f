using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Server.Aws.Paging;

/// <summary>A part of a list and the token of the next part; null at the end.</summary>
public sealed record Page<T>(ImmutableArray<T> Items, string? NextToken);

/// <summary>Cuts lists into pages.</summary>
public static class Page
{
    /// <summary>What AWS gives at most when the caller does not say.</summary>
    private const int Usual = 50;

    /// <summary>The part after <paramref name="token"/>.</summary>
    /// <param name="list">The list and the filters it was asked with.</param>
    /// <param name="items">All items.</param>
    /// <param name="key">The sort key, unique among the items; pages follow its ordinal order.</param>
    /// <param name="token">The caller's token.</param>
    /// <param name="maxResults">How many items the caller takes at most.</param>
    public static Page<T> Of<T>(string list, IEnumerable<T> items, Func<T, string> key, string? token, int? maxResults)
    {
        var after = token is null ? null : PageToken.KeyOf(list, token);
        var size = maxResults ?? Usual;
        var rest = items.Select(item => (Item: item, Key: key(item))).OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Where(entry => after is null || string.CompareOrdinal(entry.Key, after) > 0).Take(size + 1).ToImmutableArray();
        return new(
            [.. rest.Take(size).Select(entry => entry.Item)],
            rest.Length > size ? PageToken.Of(list, rest[size - 1].Key) : null);
    }

    /// <summary>The part of a list that keeps its own order.</summary>
    public static Page<T> InOrder<T>(string list, IEnumerable<T> items, string? token, int? maxResults)
    {
        var page = Of(list, items.Index(), entry => entry.Index.ToString("D8", CultureInfo.InvariantCulture), token, maxResults);
        return new([.. page.Items.Select(entry => entry.Item)], page.NextToken);
    }
}
