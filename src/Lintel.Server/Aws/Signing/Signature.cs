using System.Security.Cryptography;
using System.Text;

namespace Lintel.Server.Aws.Signing;

/// <summary>Computes signatures of Version 4.</summary>
public static class Signature
{
    /// <summary>The one algorithm there is.</summary>
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>The signature's 32 bytes.</summary>
    /// <param name="secret">The secret access key.</param>
    /// <param name="credential">The scope.</param>
    /// <param name="time">The moment of signing, as <c>yyyyMMddTHHmmssZ</c>.</param>
    /// <param name="canonicalRequest">The request's canonical text.</param>
    public static byte[] Of(string secret, Credential credential, string time, string canonicalRequest)
    {
        var text = string.Join('\n', Algorithm, time, credential.Scope, CanonicalRequest.Hash(Encoding.UTF8.GetBytes(canonicalRequest)));
        return Mac(Key(secret, credential), text);
    }

    private static byte[] Key(string secret, Credential credential) =>
        Mac(Mac(Mac(Mac(Encoding.UTF8.GetBytes("AWS4" + secret), credential.Date), credential.Region), credential.Service), "aws4_request");

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
