using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Lintel.Server.Aws.Binding;

namespace Lintel.Server.Aws.Signing;

/// <summary>
/// The one text that signer and verifier make of a request, as
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Signature Version 4</see> lays down.
/// </summary>
public static class CanonicalRequest
{
    /// <summary>The text; a query's own signature is left out.</summary>
    public static string Of(SignedRequest request, ImmutableArray<string> signedHeaders) => string.Join('\n',
        request.Method,
        Path(request.RawPath),
        Query(request.RawQuery),
        string.Concat(signedHeaders.Select(name => $"{name}:{Header(request, name)}\n")),
        string.Join(';', signedHeaders),
        Hash(request.Body.Span));

    /// <summary>The SHA-256 digest in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Dot segments and repeated slashes are resolved, and what is left is encoded once more than it was sent.</summary>
    internal static string Path(string rawPath)
    {
        var kept = new List<string>();
        var segments = rawPath.Split('/');
        foreach (var segment in segments.Where(segment => segment is not ("" or ".")))
        {
            if (segment != "..")
                kept.Add(Encode(segment));
            else if (kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
        }

        var path = "/" + string.Join('/', kept);
        return kept.Count > 0 && rawPath.EndsWith('/') ? path + "/" : path;
    }

    internal static string Query(string rawQuery) => string.Join('&', QueryString.Read(rawQuery)
        .Where(pair => pair.Key != "X-Amz-Signature")
        .Select(pair => (Name: Encode(pair.Key), Value: Encode(pair.Value)))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{pair.Name}={pair.Value}"));

    private static string Header(SignedRequest request, string name) =>
        request.Headers.TryGetValue(name, out var values) ? string.Join(',', values.Select(Collapse)) : "";

    /// <summary>Spaces around a header's value go, runs of spaces inside it become one.</summary>
    private static string Collapse(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Percent-encodes all but the unreserved characters of RFC 3986.</summary>
    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
                encoded.Append((char)octet);
            else
                encoded.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
