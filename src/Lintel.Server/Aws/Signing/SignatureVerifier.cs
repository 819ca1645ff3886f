using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Lintel.Server.Aws.Binding;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Identity;

namespace Lintel.Server.Aws.Signing;

/// <summary>Finds out who sent a request, from its signature.</summary>
public sealed partial class SignatureVerifier(KeyRing keys, TimeProvider clock)
{
    private const string Service = "wellarchitected";
    private const string TokenName = "X-Amz-Security-Token";

    /// <summary>The sender and the Region that the request is for; throws a <see cref="SignatureException"/> when that cannot be proven.</summary>
    public async Task<ProvenRequest> VerifyAsync(SignedRequest request, CancellationToken cancellation)
    {
        var claim = Claim.Read(request);
        CheckScope(claim);
        CheckTime(claim);
        CheckHeaders(request, claim);
        // Temporary credentials come from a service that this server does not have; taking the token without checking it would prove nothing.
        if (request.Headers.ContainsKey("x-amz-security-token")
            || QueryString.Read(request.RawQuery).Any(pair => pair.Key.Equals(TokenName, StringComparison.OrdinalIgnoreCase)))
            throw Unrecognized("Session tokens are not taken. Use a long-lived access key of this server.");
        var key = await keys.FindAsync(claim.Credential.AccessKeyId, cancellation) ?? throw Unrecognized("The access key is not known here.");
        if (IsSigned(request, claim, key.Secret))
            return new(key.Principal, claim.Credential.Region, key.Id, request);
        // A plus sign in a query is itself by RFC 3986 and a space in forms. Clients that send it for a space sign the space.
        var asForm = request with { RawQuery = request.RawQuery.Replace("+", "%20", StringComparison.Ordinal) };
        return asForm.RawQuery != request.RawQuery && IsSigned(asForm, claim, key.Secret)
            ? new(key.Principal, claim.Credential.Region, key.Id, asForm)
            : throw Incorrect("The signature is not the one that this request gives. Check the secret access key and the signing method.");
    }

    /// <summary>Whether a request means to be signed, well or badly. Other kinds of authorization are between the sender and a proxy.</summary>
    internal static bool IsSigned(SignedRequest request) =>
        request.HeaderOrNull("authorization")?.StartsWith("AWS", StringComparison.OrdinalIgnoreCase) == true
        || QueryString.Read(request.RawQuery).Any(pair => pair.Key is "X-Amz-Signature" or "X-Amz-Algorithm");

    /// <summary>Whether a text can be the name of a Region.</summary>
    public static bool IsRegion(string text) => RegionName().IsMatch(text);

    private static bool IsSigned(SignedRequest request, Claim claim, string secret) => CryptographicOperations.FixedTimeEquals(
        Signature.Of(secret, claim.Credential, claim.Time, CanonicalRequest.Of(request, claim.SignedHeaders)), claim.Signature);

    private static void CheckScope(Claim claim)
    {
        if (claim.Credential.Service != Service)
            throw Incorrect($"The credential must be scoped to the service \"{Service}\", not \"{claim.Credential.Service}\".");
        if (!IsRegion(claim.Credential.Region))
            throw Incorrect($"The credential must be scoped to a Region; \"{claim.Credential.Region}\" is none.");
        if (!claim.Time.StartsWith(claim.Credential.Date, StringComparison.Ordinal))
            throw Incorrect("The day of the credential's scope is not the day of signing.");
    }

    /// <summary>What a service may act on must be covered by the signature, or a third party could add it.</summary>
    private static void CheckHeaders(SignedRequest request, Claim claim)
    {
        if (request.Headers.Keys.Order(StringComparer.Ordinal)
            .FirstOrDefault(name => name.StartsWith("x-amz-", StringComparison.Ordinal) && !claim.SignedHeaders.Contains(name)) is { } open)
            throw Incorrect($"The signature must cover the header \"{open}\".");
        if (claim.SignedHeaders.FirstOrDefault(name => !request.Headers.ContainsKey(name)) is { } missing)
            throw Incorrect($"The signature covers the header \"{missing}\", which the request does not have.");
        if (request.HeaderOrNull("x-amz-content-sha256") is { } hash && hash != CanonicalRequest.Hash(request.Body.Span))
            throw Incorrect("The header \"x-amz-content-sha256\" is not the hash of the body.");
    }

    private void CheckTime(Claim claim)
    {
        var now = clock.GetUtcNow();
        if (claim.SignedAt > now + Claim.Skew)
            throw Incorrect($"Signature not yet current: it was made at {claim.Time}, and here it is {now:yyyyMMdd'T'HHmmss'Z'}.");
        if (claim.SignedAt + claim.Lifetime < now)
            throw Incorrect($"Signature expired: it was made at {claim.Time}, and here it is {now:yyyyMMdd'T'HHmmss'Z'}.");
    }

    private static SignatureException Incorrect(string message) => new(403, "InvalidSignatureException", message);

    private static SignatureException Unrecognized(string message) => new(403, "UnrecognizedClientException", message);

    [GeneratedRegex(@"\A[a-z]{2,3}(-[a-z]+)+-\d{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RegionName();
}
