using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Signing;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Aws.Http;

/// <summary>Finds out who sent a request, as long as sender and address keep within their rates.</summary>
public sealed class RequestProof(SignatureVerifier signatures, RequestRates rates)
{
    /// <summary>The proven request; throws when it is longer than <paramref name="maxBody"/> bytes, not proven or beyond a rate.</summary>
    public async Task<ProvenRequest> ProveAsync(HttpContext context, int maxBody)
    {
        var source = HttpExchange.SourceOf(context);
        rates.CheckAddress(source);
        var sent = await HttpExchange.ReadAsync(context, maxBody);
        try
        {
            var proven = await signatures.VerifyAsync(sent, context.RequestAborted);
            rates.Request(proven.AccessKeyId);
            return proven;
        }
        catch (SignatureException)
        {
            rates.Failure(source);
            throw;
        }
    }
}
