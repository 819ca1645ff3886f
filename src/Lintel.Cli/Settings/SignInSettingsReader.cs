using System.Collections.Immutable;
using Lintel.Server.Identity;
using Lintel.Server.SignIn;

namespace Lintel.Cli.Settings;

/// <summary>Reads the settings of signing in, of which some only make sense together.</summary>
internal static class SignInSettingsReader
{
    /// <summary>The server's own address, which has no path: links and cookies are made for all of it.</summary>
    public static Uri? PublicUrl(SettingValues values)
    {
        if (values.Text(ServerSettingNames.PublicUrl) is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.PathAndQuery == "/"
            && address.Fragment.Length == 0 && address.UserInfo.Length == 0
            ? address
            : throw Unusable(text, ServerSettingNames.PublicUrl, "an address without path, such as https://lintel.example.com");
    }

    public static string Region(SettingValues values) => values.Text(ServerSettingNames.Region) switch
    {
        null => "us-east-1",
        var text => Lintel.Server.Aws.Signing.SignatureVerifier.IsRegion(text) ? text : throw Unusable(text, ServerSettingNames.Region, "a Region such as eu-central-1"),
    };

    public static TrustedProxy? Proxy(SettingValues values) => (values.Text(ServerSettingNames.ProxyUserHeader), values.Text(ServerSettingNames.ProxyAddresses)) switch
    {
        (null, null) => null,
        ({ } header, { } addresses) => new(
            IsHeaderName(header) ? header : throw Unusable(header, ServerSettingNames.ProxyUserHeader, "a header such as X-Forwarded-User, and none that others send"),
            TrustedProxy.NetworksOrNull(addresses) ?? throw Unusable(addresses, ServerSettingNames.ProxyAddresses, "addresses and networks such as 10.0.0.7;10.1.0.0/16")),
        _ => throw new SettingException($"\"{ServerSettingNames.ProxyUserHeader.Name}\" and \"{ServerSettingNames.ProxyAddresses.Name}\" go together, and only one is set."),
    };

    public static OpenIdSettings? OpenId(SettingValues values) => (values.Text(ServerSettingNames.OidcAuthority), values.Text(ServerSettingNames.OidcClientId)) switch
    {
        (null, null) => values.Text(ServerSettingNames.OidcClientSecret) is null && values.Text(ServerSettingNames.OidcScopes) is null
            ? null
            : throw new SettingException($"Settings of an identity provider need \"{ServerSettingNames.OidcAuthority.Name}\", which is not set."),
        ({ } authority, { } client) => new(Authority(authority), client, values.Text(ServerSettingNames.OidcClientSecret), Scopes(values)),
        _ => throw new SettingException($"\"{ServerSettingNames.OidcAuthority.Name}\" and \"{ServerSettingNames.OidcClientId.Name}\" go together, and only one is set."),
    };

    /// <summary>Keys and tokens come from there, so nobody on the way may write them.</summary>
    private static Uri Authority(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp && address.IsLoopback) && address.Query.Length == 0 && address.Fragment.Length == 0
            ? address
            : throw Unusable(text, ServerSettingNames.OidcAuthority, "an address that begins with https://");

    private static ImmutableArray<string> Scopes(SettingValues values)
    {
        var scopes = (values.Text(ServerSettingNames.OidcScopes) ?? "openid email profile").Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        return scopes.Contains("openid") ? scopes : throw Unusable(string.Join(' ', scopes), ServerSettingNames.OidcScopes, "words that have \"openid\" among them");
    }

    public static string? NewUserAccount(SettingValues values) => values.Text(ServerSettingNames.NewUserAccount) switch
    {
        null => null,
        var account => Users.ProblemOrNull("user", account) is null ? account : throw Unusable(account, ServerSettingNames.NewUserAccount, "an account id of 12 digits"),
    };

    /// <summary>A header that every client sends for another purpose names nobody.</summary>
    private static bool IsHeaderName(string text) =>
        text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
        && text.ToLowerInvariant() is not ("authorization" or "cookie" or "host" or "origin" or "user-agent" or "content-type" or "content-length");

    private static SettingException Unusable(string text, Setting setting, string what) => new($"\"{text}\" cannot be the setting \"{setting.Name}\", which is {what}.");
}
