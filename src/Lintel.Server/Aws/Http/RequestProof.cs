using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Signing;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Aws.Http;

/// <summary>Finds out who sent a request, by its signature, a trusted proxy or a session, as long as sender and address keep within their rates.</summary>
public sealed class RequestProof(SignatureVerifier signatures, BrowserProof browsers, BrowserSettings settings, RequestRates rates)
{
    private const string RegionHeader = "X-Lintel-Region";

    /// <summary>The proven request; throws when it is longer than <paramref name="maxBody"/> bytes, not proven or beyond a rate.</summary>
    public async Task<ProvenRequest> ProveAsync(HttpContext context, int maxBody)
    {
        var source = HttpExchange.SourceOf(context);
        rates.CheckAddress(source);
        var sent = await HttpExchange.ReadAsync(context, maxBody);
        try
        {
            // Who signs means to be held to the signature, whatever the browser or the proxy adds.
            var proven = SignatureVerifier.IsSigned(sent) || await browsers.FindAsync(context) is not { } caller
                ? await signatures.VerifyAsync(sent, context.RequestAborted)
                : Proven(context, caller, sent);
            rates.Request(proven.CredentialId);
            return proven;
        }
        catch (SignatureException)
        {
            rates.Failure(source);
            throw;
        }
    }

    private ProvenRequest Proven(HttpContext context, BrowserCaller caller, SignedRequest sent)
    {
        browsers.CheckUnforged(context, caller);
        var region = sent.HeaderOrNull(RegionHeader.ToLowerInvariant()) ?? settings.Region;
        return SignatureVerifier.IsRegion(region)
            ? new(caller.Principal, region, caller.CredentialId, sent)
            : throw new ValidationException($"The header {RegionHeader} must name a Region; \"{region}\" is none.");
    }
}
