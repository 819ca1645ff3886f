using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Tests.SignIn;

/// <summary>A small provider of OpenID Connect: discovery, authorization with PKCE, tokens signed with RS256, keys and user info. It signs in whom a test says.</summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "lintel";
    public const string ClientSecret = "a secret of both";

    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _otherKey = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, IQueryCollection> _codes = new();
    private readonly WebApplication _application;

    private IdentityProvider(WebApplication application) => _application = application;

    public Uri Url => new(_application.Urls.First());

    /// <summary>What the token says of the user.</summary>
    public JsonObject User { get; set; } = new() { ["sub"] = "248289761001" };

    /// <summary>What the user info says in addition.</summary>
    public JsonObject UserInfo { get; set; } = [];

    /// <summary>Changes the claims of a token after all of them are there.</summary>
    public Action<JsonObject> Distort { get; set; } = _ => { };

    /// <summary>Whether tokens are signed with a key that the provider does not publish.</summary>
    public bool SignsWithAnotherKey { get; set; }

    /// <summary>Whether tokens are not signed at all.</summary>
    public bool SignsNothing { get; set; }

    public static async Task<IdentityProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        var provider = new IdentityProvider(application);
        application.MapGet("/.well-known/openid-configuration", provider.Describe);
        application.MapGet("/keys", provider.Keys);
        application.MapGet("/authorize", provider.Authorize);
        application.MapPost("/token", provider.TokenAsync);
        application.MapGet("/userinfo", provider.Info);
        await application.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _key.Dispose();
        _otherKey.Dispose();
    }

    private string Issuer => Url.AbsoluteUri.TrimEnd('/');

    private IResult Describe() => Json(new()
    {
        ["issuer"] = Issuer,
        ["authorization_endpoint"] = Issuer + "/authorize",
        ["token_endpoint"] = Issuer + "/token",
        ["jwks_uri"] = Issuer + "/keys",
        ["userinfo_endpoint"] = Issuer + "/userinfo",
        ["response_types_supported"] = new JsonArray("code"),
        ["subject_types_supported"] = new JsonArray("public"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    });

    private IResult Keys()
    {
        var shown = _key.ExportParameters(includePrivateParameters: false);
        return Json(new()
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = "first",
                ["n"] = Base64Url.EncodeToString(shown.Modulus), ["e"] = Base64Url.EncodeToString(shown.Exponent),
            }),
        });
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || query["nonce"] == "" || query["state"] == "")
            return Results.BadRequest();
        var code = Guid.NewGuid().ToString();
        _codes[code] = query;
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_id"] != ClientId || form["client_secret"] != ClientSecret || form["grant_type"] != "authorization_code"
            || !_codes.TryRemove(form["code"].ToString(), out var asked) || form["redirect_uri"] != asked["redirect_uri"]
            || asked["code_challenge"] != Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))))
            return Results.BadRequest(new { error = "invalid_grant" });
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Issuer, ["aud"] = ClientId, ["nonce"] = asked["nonce"].ToString(), ["iat"] = now, ["exp"] = now + 300,
        };
        foreach (var (name, value) in User)
            claims[name] = value?.DeepClone();
        Distort(claims);
        return Json(new() { ["access_token"] = "access", ["token_type"] = "Bearer", ["expires_in"] = 300, ["id_token"] = Sign(claims) });
    }

    private IResult Info(HttpRequest request)
    {
        if (request.Headers.Authorization != "Bearer access")
            return Results.Unauthorized();
        var info = (JsonObject)UserInfo.DeepClone();
        info["sub"] ??= User["sub"]?.DeepClone();
        return Json(info);
    }

    private string Sign(JsonObject claims)
    {
        var header = new JsonObject { ["alg"] = SignsNothing ? "none" : "RS256", ["kid"] = "first", ["typ"] = "JWT" };
        var text = Encode(header) + "." + Encode(claims);
        var signature = (SignsWithAnotherKey ? _otherKey : _key).SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return text + "." + (SignsNothing ? "" : Base64Url.EncodeToString(signature));
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));

    private static IResult Json(JsonObject body) => Results.Text(body.ToJsonString(), "application/json");
}
