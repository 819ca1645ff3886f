using System.Collections.Immutable;

namespace Lintel.Server.SignIn;

/// <summary>A provider of OpenID Connect that users may sign in with.</summary>
/// <param name="Authority">The provider's address, below which it describes itself.</param>
/// <param name="ClientId">What this server is called there.</param>
/// <param name="ClientSecret">What proves it; null for a provider that asks for none.</param>
/// <param name="Scopes">What it is asked about a user.</param>
public sealed record OpenIdSettings(Uri Authority, string ClientId, string? ClientSecret, ImmutableArray<string> Scopes)
{
    /// <summary>Does not show the secret.</summary>
    public override string ToString() => $"{ClientId} at {Authority}";
}
