using System.Net;
using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Identity;
using Lintel.Server.Tests.Cli;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.SignIn;

/// <summary>Signing in with a provider that is really asked: the browser goes there and comes back.</summary>
public sealed class OpenIdTests : IAsyncLifetime
{
    private IdentityProvider? _provider;

    private IdentityProvider Provider => _provider ?? throw new InvalidOperationException("The provider is not started yet.");

    public async ValueTask InitializeAsync() => _provider = await IdentityProvider.StartAsync();

    public ValueTask DisposeAsync() => Provider.DisposeAsync();

    [Fact]
    public async Task A_user_whose_subject_is_linked_signs_in_and_comes_to_the_page_asked_for()
    {
        await using var server = await StartAsync();
        await LinkAsync(server, "admin", UserLinks.Subject, "248289761001");
        using var browser = new Browser(server.Url);
        var (status, page) = await SignInAsync(browser, "/workloads?x=1");
        (status, page).ShouldBe((HttpStatusCode.Found, "/workloads?x=1"));
        var me = (await browser.SendAsync(HttpMethod.Get, "/session")).Body;
        ((string?)me["User"], (string?)me["Method"]).ShouldBe(("admin", "oidc"));
        (await browser.SendAsync(HttpMethod.Post, "/workloadsSummaries", new StringContent("{}"), [("X-CSRF-Token", (string?)me["CsrfToken"] ?? "")])).Status.ShouldBe(200);
        LintelProgram.Run(server.Environment, "audit").Output.ShouldContain($"{RunningServer.AdminAccount}/admin  SignIn  oidc");
    }

    [Fact]
    public async Task A_page_elsewhere_is_not_gone_on_to()
    {
        await using var server = await StartAsync();
        await LinkAsync(server, "admin", UserLinks.Subject, "248289761001");
        using var browser = new Browser(server.Url);
        (await SignInAsync(browser, "https://evil.example/")).Page.ShouldBe("/");
    }

    [Theory]
    [InlineData("""{"email":"Anna@Example.com","email_verified":true}""", "{}", "anna")]
    [InlineData("""{"email":"anna@example.com","email_verified":"true"}""", "{}", "anna")]
    [InlineData("{}", """{"email":"anna@example.com","email_verified":true}""", "anna")]
    [InlineData("""{"email":"anna@example.com","email_verified":false}""", "{}", null)]
    [InlineData("""{"email":"anna@example.com"}""", "{}", null)]
    [InlineData("""{"email":"an\u212Aa@example.com","email_verified":true}""", "{}", null)]
    [InlineData("""{"email":"berta@example.com","email_verified":true}""", "{}", null)]
    [InlineData("""{"email":"anna@example.com","email_verified":true}""", """{"sub":"another"}""", null)]
    public async Task An_address_counts_when_it_is_linked_and_the_provider_has_verified_it(string token, string info, string? user)
    {
        await using var server = await StartAsync();
        await server.AddUserAsync("anna", "444455556666");
        await LinkAsync(server, "anna", UserLinks.Email, "ANNA@example.com");
        await LinkAsync(server, "anna", UserLinks.Email, "anka@example.com");
        Provider.User = (JsonObject)JsonNode.Parse(token)!;
        Provider.User["sub"] = "1";
        Provider.UserInfo = (JsonObject)JsonNode.Parse(info)!;
        using var browser = new Browser(server.Url);
        await SignInAsync(browser);
        (await browser.UserAsync()).ShouldBe(user);
    }

    [Fact]
    public async Task Who_is_linked_to_nobody_is_told_what_to_ask_for_and_is_nobody()
    {
        await using var server = await StartAsync();
        Provider.User = new() { ["sub"] = "1", ["email"] = "admin", ["email_verified"] = true, ["preferred_username"] = "admin" };
        using var browser = new Browser(server.Url);
        var answer = await FollowAsync(browser, "/session/oidc");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("lintel user link NAME --subject");
        (await browser.UserAsync()).ShouldBeNull();
        LintelProgram.Run(server.Environment, "audit").Output.ShouldContain("SignInFailed  oidc");
    }

    [Fact]
    public async Task A_new_user_is_added_only_where_that_is_set_and_never_over_one_who_is_there()
    {
        await using var server = await StartAsync("777788889999");
        using var browser = new Browser(server.Url);
        Provider.User = new() { ["sub"] = "1", ["email"] = "New@example.com", ["email_verified"] = true };
        foreach (var _ in new[] { 1, 2 })
        {
            await SignInAsync(browser);
            var me = (await browser.SendAsync(HttpMethod.Get, "/session")).Body;
            ((string?)me["User"], (string?)me["AccountId"], (bool?)me["IsAdministrator"]).ShouldBe(("new@example.com", "777788889999", false));
        }

        using var other = new Browser(server.Url);
        Provider.User = new() { ["sub"] = "2", ["email"] = "new@example.com", ["email_verified"] = true };
        (await SignInAsync(other)).Status.ShouldBe(HttpStatusCode.Forbidden);
        Provider.User = new() { ["sub"] = "3", ["email"] = "new@example.com", ["email_verified"] = false };
        await SignInAsync(other);
        (await other.UserAsync())!.ShouldStartWith("oidc-");
    }

    [Theory]
    [InlineData("iss", "http://127.0.0.1:1")]
    [InlineData("aud", "somebody else")]
    [InlineData("nonce", "another")]
    [InlineData("nonce", null)]
    [InlineData("exp", 1_700_000_000L)]
    [InlineData("sub", null)]
    public async Task A_token_that_is_not_for_this_sign_in_is_refused(string claim, object? value)
    {
        await using var server = await StartAsync("777788889999");
        Provider.Distort = claims =>
        {
            if (value is null)
                claims.Remove(claim);
            else
                claims[claim] = value is long number ? number : (string)value;
        };
        await RefusedAsync(server);
    }

    [Fact]
    public async Task A_token_that_the_provider_did_not_sign_is_refused()
    {
        await using var server = await StartAsync("777788889999");
        Provider.SignsWithAnotherKey = true;
        await RefusedAsync(server);
        (Provider.SignsWithAnotherKey, Provider.SignsNothing) = (false, true);
        await RefusedAsync(server);
    }

    [Fact]
    public async Task An_answer_counts_once_and_only_in_the_browser_that_asked()
    {
        await using var server = await StartAsync("777788889999");
        using var browser = new Browser(server.Url);
        var callback = await CallbackAsync(browser);
        using var victim = new Browser(server.Url);
        foreach (var page in new[] { callback, "/session/oidc/callback", "/session/oidc/callback?code=x&state=y", "/session/oidc/callback?error=access_denied" })
            (await victim.SendRawAsync(HttpMethod.Get, page)).StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest);
        (await victim.UserAsync()).ShouldBeNull();
        (await browser.SendRawAsync(HttpMethod.Get, callback)).StatusCode.ShouldBe(HttpStatusCode.Found);
        await browser.SendAsync(HttpMethod.Delete, "/session", null, ("X-CSRF-Token", (string?)(await browser.SendAsync(HttpMethod.Get, "/session")).Body["CsrfToken"] ?? ""));
        (await browser.SendRawAsync(HttpMethod.Get, callback)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_server_finishes_what_one_began()
    {
        Assert.SkipUnless(Stores.IsPostgres, "Several servers share PostgreSQL only.");
        await using var server = await StartAsync("777788889999");
        await using var second = await LintelServer.StartAsync(server.Settings, CancellationToken.None);
        using var browser = new Browser(server.Url);
        var callback = await CallbackAsync(browser);
        using var there = new Browser(new(second.Urls.First()));
        // One name in front of both servers: the cookies and the address are the same.
        var cookies = browser.Cookies.GetCookieHeader(new(server.Url, "/session/oidc/callback"));
        using var answer = await there.SendRawAsync(HttpMethod.Get, callback, null, [("Cookie", cookies), ("Host", server.Url.Authority)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await there.UserAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_public_address_is_the_one_that_the_provider_sends_browsers_to_and_its_cookies_are_for_TLS()
    {
        await using var server = await RunningServer.StartAsync(settings => Settings(settings, null) with { PublicUrl = new("https://lintel.example.com") });
        using var browser = new Browser(server.Url);
        using var answer = await browser.SendRawAsync(HttpMethod.Get, "/session/oidc");
        answer.Headers.Location!.Query.ShouldContain("redirect_uri=https%3A%2F%2Flintel.example.com%2Fsession%2Foidc%2Fcallback");
        foreach (var cookie in answer.Headers.GetValues("Set-Cookie"))
        {
            cookie.ShouldContain("; secure");
            cookie.ShouldContain("samesite=lax");
            cookie.ShouldContain("httponly");
        }
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_said_to()
    {
        await using var server = await StartAsync();
        await Provider.DisposeAsync();
        using var browser = new Browser(server.Url);
        (await browser.SendAsync(HttpMethod.Get, "/session/oidc")).Status.ShouldBe(503);
        (await browser.SendAsync(HttpMethod.Get, "/session")).Body["SignInWith"]!.ToJsonString().ShouldBe("""["password","oidc"]""");
        _provider = await IdentityProvider.StartAsync();
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_such_sign_in()
    {
        await using var server = await RunningServer.StartAsync();
        using var browser = new Browser(server.Url);
        (await browser.SendAsync(HttpMethod.Get, "/session/oidc")).Status.ShouldBe(403);
        (await browser.SendAsync(HttpMethod.Get, "/session")).Body["SignInWith"]!.ToJsonString().ShouldBe("""["password"]""");
    }

    [Fact]
    public async Task The_command_line_links_users_lists_the_links_and_takes_them_away_with_the_sessions()
    {
        await using var server = await StartAsync();
        (int Exit, string Output, string Error) Run(params string[] arguments) =>
            LintelProgram.Run(server.Environment, ["user", "link", "admin", .. arguments]);
        Run("--subject", "248289761001").Error.ShouldContain("Which provider");
        string[] provider = ["--oidc-authority", Provider.Url.AbsoluteUri, "--oidc-client-id", IdentityProvider.ClientId];
        Run(["--subject", "248289761001", .. provider]).Exit.ShouldBe(0);
        Run(["--subject", "248289761001", .. provider]).Exit.ShouldBe(0);
        Run("--email", "no address", "--issuer", "x").Exit.ShouldBe(1);
        Run("--email", "a@example.com", "--subject", "1", "--issuer", "x").Exit.ShouldBe(1);
        Run().Output.ShouldBe($"sub    248289761001  {Provider.Url.AbsoluteUri.TrimEnd('/')}\n");
        await server.AddUserAsync("anna", "444455556666");
        LintelProgram.Run(server.Environment, ["user", "link", "anna", "--subject", "248289761001", .. provider]).Error.ShouldContain("\"admin\" already");
        LintelProgram.Run(server.Environment, ["user", "link", "berta", "--subject", "2", .. provider]).Error.ShouldContain("no user");
        using var browser = new Browser(server.Url);
        await SignInAsync(browser);
        (await browser.UserAsync()).ShouldBe("admin");
        Run(["--subject", "248289761001", "--remove", .. provider]).Exit.ShouldBe(0);
        (await browser.UserAsync()).ShouldBeNull();
        Run(["--subject", "248289761001", "--remove", .. provider]).Exit.ShouldBe(1);
        Run().Output.ShouldBe("No link.\n");
        LintelProgram.Run(server.Environment, "user", "link", "nobody").Error.ShouldContain("no user \"nobody\"");
    }

    private async Task RefusedAsync(RunningServer server)
    {
        using var browser = new Browser(server.Url);
        (await SignInAsync(browser)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.UserAsync()).ShouldBeNull();
    }

    private async Task<(HttpStatusCode Status, string? Page)> SignInAsync(Browser browser, string page = "/")
    {
        using var answer = await FollowAsync(browser, "/session/oidc?return=" + Uri.EscapeDataString(page));
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    private async Task<HttpResponseMessage> FollowAsync(Browser browser, string begin) => await browser.SendRawAsync(HttpMethod.Get, await CallbackAsync(browser, begin));

    /// <summary>Where the provider sends the browser back to.</summary>
    private async Task<string> CallbackAsync(Browser browser, string begin = "/session/oidc")
    {
        using var sent = await browser.SendRawAsync(HttpMethod.Get, begin);
        sent.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var there = new Browser(Provider.Url);
        using var back = await there.SendRawAsync(HttpMethod.Get, sent.Headers.Location!.AbsoluteUri);
        back.StatusCode.ShouldBe(HttpStatusCode.Found);
        return back.Headers.Location!.PathAndQuery;
    }

    private Task<RunningServer> StartAsync(string? newUserAccount = null) => RunningServer.StartAsync(settings => Settings(settings, newUserAccount));

    private ServerSettings Settings(ServerSettings settings, string? newUserAccount) => settings with
    {
        OpenId = new(Provider.Url, IdentityProvider.ClientId, IdentityProvider.ClientSecret, ["openid", "email"]), NewUserAccount = newUserAccount,
    };

    private async Task LinkAsync(RunningServer server, string user, string claim, string value)
    {
        await using var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None);
        (await new UserLinks(database, TimeProvider.System).AddAsync(new(user, Provider.Url.AbsoluteUri, claim, value), Actor.Server, CancellationToken.None)).ShouldBe(user);
    }
}
