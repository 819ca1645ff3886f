using Lintel.Server.Identity;

namespace Lintel.Server.Aws.Signing;

/// <summary>What a signature says it was made for: a key, on a day, in a Region.</summary>
/// <param name="AccessKeyId">The key's public half.</param>
/// <param name="Date">The day, as <c>yyyyMMdd</c>.</param>
/// <param name="Region">The Region, such as <c>us-east-1</c>.</param>
/// <param name="Service">The service's signing name.</param>
public sealed record Credential(string AccessKeyId, string Date, string Region, string Service)
{
    /// <summary>The scope that the signing key is derived for.</summary>
    public string Scope => $"{Date}/{Region}/{Service}/aws4_request";

    /// <summary>Reads <c>AKID/20260101/us-east-1/wellarchitected/aws4_request</c>; null when it is anything else.</summary>
    public static Credential? ReadOrNull(string text) =>
        text.Split('/') is [var key, { Length: 8 } date, { Length: > 0 } region, { Length: > 0 } service, "aws4_request"]
            && AccessKey.IsId(key) && date.All(char.IsAsciiDigit)
            ? new(key, date, region, service)
            : null;
}
