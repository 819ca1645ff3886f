using Lintel.Server.Identity;

namespace Lintel.Server.Aws.Signing;

/// <summary>A request whose sender is proven.</summary>
/// <param name="Principal">The sender.</param>
/// <param name="Region">The Region that the request is for.</param>
/// <param name="CredentialId">What proves it: the access key that it was signed with, or the user of the session.</param>
/// <param name="Request">The request, its query in the reading that was signed.</param>
public sealed record ProvenRequest(Principal Principal, string Region, string CredentialId, SignedRequest Request);
