using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Lintel.Server.Identity;

namespace Lintel.Server.SignIn;

/// <summary>Who somebody is to the provider.</summary>
/// <param name="Issuer">The provider's name for itself.</param>
/// <param name="Subject">The provider's own id of the user, which it gives to nobody else.</param>
/// <param name="Email">The address that the provider has verified; null when it has none or did not verify it.</param>
internal sealed record OpenIdUser(string Issuer, string Subject, string? Email)
{
    public const string EmailVerified = "email_verified";

    /// <summary>Reads the claims of a token that was proven.</summary>
    public static OpenIdUser Of(ClaimsPrincipal? claims) => new(
        One(claims, "iss") ?? "", One(claims, "sub") ?? "",
        string.Equals(One(claims, EmailVerified), "true", StringComparison.OrdinalIgnoreCase) ? One(claims, "email") : null);

    /// <summary>What a new user is called: by an address that is verified, else by nothing that the user could choose.</summary>
    public string NewName => Email is not null && Users.IsName(Email)
        ? UserLinks.Plain(Email)
        : "oidc-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Issuer}\n{Subject}")))[..16];

    private static string? One(ClaimsPrincipal? claims, string type) =>
        claims?.FindAll(type).Select(claim => claim.Value).Distinct().ToArray() is [{ Length: > 0 } value] ? value : null;
}
