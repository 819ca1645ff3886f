using System.Collections.Immutable;

namespace Lintel.Server.Aws.Signing;

/// <summary>A request as it came, before anything in it is believed.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="RawPath">The path as it was sent.</param>
/// <param name="RawQuery">The query as it was sent, without its question mark.</param>
/// <param name="Headers">All headers, names in lower case, with their values in order.</param>
/// <param name="Body">The whole body.</param>
public sealed record SignedRequest(
    string Method, string RawPath, string RawQuery, ImmutableDictionary<string, ImmutableArray<string>> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The header's single value; null when it is missing.</summary>
    public string? HeaderOrNull(string name) => Headers.TryGetValue(name, out var values) ? string.Join(",", values) : null;
}
