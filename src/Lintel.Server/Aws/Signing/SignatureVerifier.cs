using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Identity;

namespace Lintel.Server.Aws.Signing;

/// <summary>Finds out who sent a request, from its signature.</summary>
public sealed partial class SignatureVerifier(KeyRing keys, TimeProvider clock)
{
    private const string Service = "wellarchitected";

    /// <summary>The sender and the Region that the request is for; throws a <see cref="SignatureException"/> when that cannot be proven.</summary>
    public async Task<(Principal Principal, string Region)> VerifyAsync(SignedRequest request, CancellationToken cancellation)
    {
        var claim = Claim.Read(request);
        if (claim.Credential.Service != Service)
            throw Incorrect($"The credential must be scoped to the service \"{Service}\", not \"{claim.Credential.Service}\".");
        if (!RegionName().IsMatch(claim.Credential.Region))
            throw Incorrect($"The credential must be scoped to a Region; \"{claim.Credential.Region}\" is none.");
        if (!claim.Time.StartsWith(claim.Credential.Date, StringComparison.Ordinal))
            throw Incorrect("The day of the credential's scope is not the day of signing.");
        CheckTime(claim);
        if (!claim.SignedHeaders.Contains("host"))
            throw Incorrect("The signature must cover the header \"host\".");
        // Temporary credentials come from a service that this server does not have; taking the token without checking it would prove nothing.
        if (request.HeaderOrNull("x-amz-security-token") is not null || request.RawQuery.Contains("X-Amz-Security-Token=", StringComparison.OrdinalIgnoreCase))
            throw Unrecognized("Session tokens are not taken. Use a long-lived access key of this server.");
        if (request.HeaderOrNull("x-amz-content-sha256") is { } hash && hash != CanonicalRequest.Hash(request.Body.Span))
            throw Incorrect("The header \"x-amz-content-sha256\" is not the hash of the body.");
        var key = await keys.FindAsync(claim.Credential.AccessKeyId, cancellation) ?? throw Unrecognized("The access key is not known here.");
        var expected = Signature.Of(key.Secret, claim.Credential, claim.Time, CanonicalRequest.Of(request, claim.SignedHeaders));
        return CryptographicOperations.FixedTimeEquals(expected, claim.Signature)
            ? (key.Principal, claim.Credential.Region)
            : throw Incorrect("The signature is not the one that this request gives. Check the secret access key and the signing method.");
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

    [GeneratedRegex(@"\A[a-z]{2}(-gov)?-[a-z]+-\d\z", RegexOptions.CultureInvariant)]
    private static partial Regex RegionName();
}
