using System.Net;
using Lintel.Server.Identity;
using Lintel.Server.Tests.Cli;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.SignIn;

/// <summary>A proxy is believed by its address alone.</summary>
public sealed class ProxyTests
{
    private const string Header = "X-Forwarded-User";

    [Fact]
    public async Task The_proxys_user_is_signed_in_and_changes_something_with_the_token_only()
    {
        await using var server = await StartAsync("127.0.0.0/8");
        using var browser = new Browser(server.Url);
        var me = await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, "admin"));
        ((string?)me.Body["User"], (string?)me.Body["Method"]).ShouldBe(("admin", "proxy"));
        (await browser.SendAsync(HttpMethod.Get, "/lenses", null, (Header, "admin"))).Status.ShouldBe(200);
        (await browser.CreateWorkloadAsync("Forged", (Header, "admin"))).Status.ShouldBe(403);
        var token = ("X-CSRF-Token", (string?)me.Body["CsrfToken"] ?? "");
        (await browser.SendAsync(HttpMethod.Post, "/workloadsSummaries", new StringContent("{}"), [(Header, "admin"), token])).Status.ShouldBe(200);
        (await browser.SendAsync(HttpMethod.Post, "/workloadsSummaries", new StringContent("{}"), [(Header, "admin"), token, ("Origin", "https://evil.example")])).Status.ShouldBe(403);
        (await browser.SendAsync(HttpMethod.Delete, "/session", null, [(Header, "admin"), token])).Status.ShouldBe(409);
    }

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("10.0.0.7;::1, 127.0.0.1/32", 200)]
    [InlineData("10.0.0.7", 401)]
    [InlineData("127.0.0.2/32", 401)]
    public async Task Only_the_proxys_addresses_are_believed(string addresses, int status)
    {
        await using var server = await StartAsync(addresses);
        using var browser = new Browser(server.Url);
        (await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, "admin"))).Status.ShouldBe(status);
        // An address that is only claimed proves nothing.
        (await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, "admin"), ("X-Forwarded-For", "10.0.0.7"))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Without_the_setting_the_header_is_nothing()
    {
        await using var server = await RunningServer.StartAsync();
        using var browser = new Browser(server.Url);
        (await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, "admin"))).Status.ShouldBe(401);
        (await browser.SendAsync(HttpMethod.Get, "/lenses", null, (Header, "admin"))).ErrorType.ShouldBe("MissingAuthenticationTokenException");
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("admin,anna bob")]
    [InlineData("../admin")]
    public async Task A_name_that_is_no_users_is_refused(string name)
    {
        await using var server = await StartAsync("127.0.0.1");
        using var browser = new Browser(server.Url);
        (await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, name))).Status.ShouldBe(403);
        (await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, "admin"), (Header, name))).Status.ShouldBe(403);
        (await browser.SendAsync(HttpMethod.Get, "/session")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_new_user_is_added_to_the_account_that_is_set_and_never_as_administrator()
    {
        await using var server = await StartAsync("127.0.0.1", "777788889999");
        using var browser = new Browser(server.Url);
        foreach (var _ in new[] { 1, 2 })
        {
            var me = (await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, "new@example.com"))).Body;
            ((string?)me["User"], (string?)me["AccountId"], (bool?)me["IsAdministrator"]).ShouldBe(("new@example.com", "777788889999", false));
        }

        (await browser.SendAsync(HttpMethod.Get, "/session", null, (Header, "admin"))).Body["AccountId"]!.ToString().ShouldBe(RunningServer.AdminAccount);
    }

    [Fact]
    public async Task The_address_that_the_proxy_forwards_is_the_one_in_the_audit_log_and_its_TLS_counts()
    {
        await using var server = await StartAsync("127.0.0.1");
        await Browser.GivePasswordAsync(server, "admin");
        using var browser = new Browser(server.Url);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = "admin", ["password"] = Browser.Password });
        using var answer = await browser.SendRawAsync(HttpMethod.Post, "/session", form, [("X-Forwarded-For", "198.51.100.9, 203.0.113.4"), ("X-Forwarded-Proto", "https")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("__Host-");
        // What stands before the last address was written by the client.
        LintelProgram.Run(server.Environment, "audit").Output.Split('\n')[0].ShouldEndWith("203.0.113.4");
    }

    private static Task<RunningServer> StartAsync(string addresses, string? newUserAccount = null) => RunningServer.StartAsync(settings => settings with
    {
        Proxy = new(Header, TrustedProxy.NetworksOrNull(addresses) ?? throw new FormatException(addresses)), NewUserAccount = newUserAccount,
    });
}
