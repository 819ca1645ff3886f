using Lintel.Server.Identity;

namespace Lintel.Server.Aws.Http;

/// <summary>Who sent a request from a browser.</summary>
/// <param name="Principal">The sender.</param>
/// <param name="CsrfToken">What a request that changes something carries in the header <c>X-CSRF-Token</c>.</param>
/// <param name="Session">The session; null when a proxy says who it is.</param>
public sealed record BrowserCaller(Principal Principal, string CsrfToken, WebSession? Session)
{
    /// <summary>What the sender's requests are counted by: one user may have several sessions.</summary>
    public string CredentialId => $"user {Principal.Name}";
}
