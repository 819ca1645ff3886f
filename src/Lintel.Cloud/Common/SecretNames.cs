using System.Text.RegularExpressions;

namespace Lintel.Cloud.Common;

/// <summary>Names under which secrets are kept.</summary>
public static partial class SecretNames
{
    /// <summary>Whether a name says that its value is secret, and not only where a secret is.</summary>
    public static bool Match(string name) => Secret().IsMatch(name) && !Pointer().IsMatch(name);

    [GeneratedRegex(@"passw(or)?d|pwd\b|secret|token|credential|private[-_]?key|api[-_]?key|access[-_]?key", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    [GeneratedRegex(@"([-_/.]|^)(arn|name|id|path|length|url|ttl|expiry|days|enabled|policy)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();
}
