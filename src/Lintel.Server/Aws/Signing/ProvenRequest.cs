using Lintel.Server.Identity;

namespace Lintel.Server.Aws.Signing;

/// <summary>A request whose sender is proven.</summary>
/// <param name="Principal">The sender.</param>
/// <param name="Region">The Region that the request is for.</param>
/// <param name="AccessKeyId">The key that it was signed with.</param>
/// <param name="Request">The request, its query in the reading that was signed.</param>
public sealed record ProvenRequest(Principal Principal, string Region, string AccessKeyId, SignedRequest Request);
