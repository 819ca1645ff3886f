using System.Collections.Immutable;

namespace Lintel.Server.Aws.Binding;

/// <summary>The names and values of a query, decoded, in the order they were sent.</summary>
public static class QueryString
{
    /// <summary>Reads a query without its question mark.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Read(string rawQuery) =>
    [
        .. rawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : "")),
    ];
}
