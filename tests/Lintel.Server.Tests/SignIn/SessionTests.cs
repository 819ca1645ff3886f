using System.Net;
using System.Text;
using Lintel.Server.Hosting;
using Lintel.Server.Tests.Cli;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.SignIn;

public sealed class SessionTests(SharedServer shared) : IClassFixture<SharedServer>
{
    [Fact]
    public async Task Who_signs_in_sees_the_same_workloads_as_with_an_access_key()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        var made = await browser.CreateWorkloadAsync("From the browser", ("X-Lintel-Region", "eu-central-1"));
        made.Status.ShouldBe(200);
        var found = await shared.Admin.CallAsync("GetWorkload", new() { ["WorkloadId"] = (string?)made.Body["WorkloadId"] });
        ((string?)found["Workload"]!["WorkloadName"]).ShouldBe("From the browser");
        var me = (await browser.SendAsync(HttpMethod.Get, "/session")).Body;
        ((string?)me["User"], (string?)me["AccountId"], (string?)me["Method"]).ShouldBe(("admin", RunningServer.AdminAccount, "password"));
        ((string?)me["CsrfToken"]).ShouldBe(browser.CsrfToken);
    }

    [Fact]
    public async Task A_session_can_do_what_shares_allow_and_no_more()
    {
        var anna = await shared.Server.AddUserAsync("anna-shares", "444455556666");
        await Browser.GivePasswordAsync(shared.Server, "anna-shares");
        using var browser = new Browser(shared.Server.Url);
        await browser.SignInAsync("anna-shares", Browser.Password);
        var id = await Given.WorkloadAsync(shared.Admin, "Lent to read");
        Task<ApiAnswer> Send(HttpMethod method, object? body = null) => browser.SendAsync(method, $"/workloads/{id}", body, ("X-Lintel-Region", "eu-central-1"));
        (await Send(HttpMethod.Get)).Status.ShouldBe(404);
        await shared.Admin.CallAsync("CreateWorkloadShare", new() { ["WorkloadId"] = id, ["SharedWith"] = anna.Arn, ["PermissionType"] = "READONLY" });
        var invitation = (await anna.CallAsync("ListShareInvitations"))["ShareInvitationSummaries"]![0]!["ShareInvitationId"]!;
        (await browser.SendAsync(HttpMethod.Patch, $"/shareInvitations/{invitation}", new { ShareInvitationAction = "ACCEPT" }, ("X-Lintel-Region", "eu-central-1"))).Status.ShouldBe(200);
        (await Send(HttpMethod.Get)).Status.ShouldBe(200);
        (await Send(HttpMethod.Patch, new { Description = "Mine now" })).ErrorType.ShouldBe("AccessDeniedException");
    }

    [Fact]
    public async Task The_addresses_beyond_AWSs_take_a_session_too()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        var id = (string?)(await browser.CreateWorkloadAsync("With a schedule")).Body["WorkloadId"];
        (await browser.SendAsync(HttpMethod.Put, $"/lintel/workloads/{id}/schedule", new { Cadence = "NIGHTLY" })).Status.ShouldBe(200);
        ((string?)(await browser.SendAsync(HttpMethod.Get, $"/lintel/workloads/{id}/schedule")).Body["Cadence"]).ShouldBe("NIGHTLY");
    }

    [Fact]
    public async Task A_form_signs_in_and_goes_on_to_a_page_of_this_server_only()
    {
        await Browser.GivePasswordAsync(shared.Server, "admin");
        using var browser = new Browser(shared.Server.Url);
        async Task<(HttpStatusCode, string?)> Post(string page)
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = "admin", ["password"] = Browser.Password, ["return"] = page });
            using var answer = await browser.SendRawAsync(HttpMethod.Post, "/session", form);
            return (answer.StatusCode, answer.Headers.Location?.OriginalString);
        }

        (await Post("/workloads?x=1")).ShouldBe((HttpStatusCode.SeeOther, "/workloads?x=1"));
        foreach (var elsewhere in new[] { "https://evil.example/", "//evil.example", "/\\evil.example", "evil", "/\t/evil.example" })
            (await Post(elsewhere)).ShouldBe((HttpStatusCode.OK, null), elsewhere);
    }

    [Fact]
    public async Task The_cookie_cannot_be_read_by_scripts_nor_sent_by_other_sites()
    {
        await Browser.GivePasswordAsync(shared.Server, "admin");
        using var browser = new Browser(shared.Server.Url);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = "admin", ["password"] = Browser.Password });
        using var answer = await browser.SendRawAsync(HttpMethod.Post, "/session", form);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("lintel-session=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldNotContain("secure");
        cookie.ShouldNotContain("domain");
    }

    [Fact]
    public async Task Behind_TLS_the_cookie_is_for_this_host_and_TLS_alone()
    {
        await using var server = await RunningServer.StartAsync(settings => settings with { PublicUrl = new("https://lintel.example.com") });
        await Browser.GivePasswordAsync(server, "admin");
        using var browser = new Browser(server.Url);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = "admin", ["password"] = Browser.Password });
        using var answer = await browser.SendRawAsync(HttpMethod.Post, "/session", form, [("Origin", "https://lintel.example.com")]);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("__Host-lintel-session=");
        cookie.ShouldContain("; secure");
        cookie.ShouldContain("path=/");
        var token = cookie[..cookie.IndexOf(';', StringComparison.Ordinal)];
        using var plain = new Browser(server.Url);
        (await plain.SendAsync(HttpMethod.Get, "/session", null, [("Cookie", token)])).Status.ShouldBe(200);
        (await plain.SendAsync(HttpMethod.Get, "/session", null, [("Cookie", token["__Host-".Length..])])).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "", 200)]
    public async Task What_another_sites_page_sends_is_refused_even_with_the_token(string header, string value, int status)
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        (await browser.CreateWorkloadAsync($"{header} {value}", (header, value))).Status.ShouldBe(status);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = "admin", ["password"] = Browser.Password });
        (await browser.SendAsync(HttpMethod.Post, "/session", form, [(header, value)])).Status.ShouldBe(status);
    }

    [Fact]
    public async Task The_servers_own_pages_may_send()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        (await browser.CreateWorkloadAsync("Own", ("Origin", shared.Server.Url.GetLeftPart(UriPartial.Authority)))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_change_without_the_token_or_with_anothers_is_refused_and_reading_needs_none()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        using var other = new Browser(shared.Server.Url);
        await other.SignInAsync("admin", Browser.Password);
        foreach (var token in new[] { "", "x", other.CsrfToken })
        {
            var answer = await browser.SendAsync(HttpMethod.Post, "/workloadsSummaries", new StringContent("{}", Encoding.UTF8, "application/json"), [("X-CSRF-Token", token)]);
            (answer.Status, answer.ErrorType).ShouldBe((403, "AccessDeniedException"));
            (await browser.SendAsync(HttpMethod.Delete, "/session", null, [("X-CSRF-Token", token)])).Status.ShouldBe(403);
        }

        (await browser.SendAsync(HttpMethod.Get, "/lenses", null, [])).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_signed_request_is_held_to_its_signature_whatever_cookie_comes_along()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        var answer = await browser.SendAsync(HttpMethod.Get, "/lenses", null, ("Authorization", "AWS4-HMAC-SHA256 Credential=x"));
        answer.Status.ShouldBe(400);
        (await browser.SendAsync(HttpMethod.Get, "/lenses", null, ("Authorization", "Basic eDp5"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_for_good()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        var cookie = browser.Cookies.GetCookieHeader(shared.Server.Url);
        (await browser.SendAsync(HttpMethod.Delete, "/session")).Status.ShouldBe(204);
        browser.Cookies.GetCookieHeader(shared.Server.Url).ShouldBeEmpty();
        using var thief = new Browser(shared.Server.Url);
        (await thief.SendAsync(HttpMethod.Get, "/session", null, [("Cookie", cookie)])).ErrorType.ShouldBe("ExpiredTokenException");
        (await thief.SendAsync(HttpMethod.Get, "/lenses", null, [("Cookie", cookie)])).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Signing_in_again_gives_another_session_in_place_of_the_first()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        var first = browser.Cookies.GetCookieHeader(shared.Server.Url);
        await browser.SignInAsync("admin", Browser.Password);
        browser.Cookies.GetCookieHeader(shared.Server.Url).ShouldNotBe(first);
        using var thief = new Browser(shared.Server.Url);
        (await thief.SendAsync(HttpMethod.Get, "/session", null, [("Cookie", first)])).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("application/json", "{")]
    [InlineData("application/json", "[]")]
    [InlineData("application/json", "null")]
    [InlineData("application/json", """{"User":"a","user":"b","Password":"c"}""")]
    [InlineData("application/json", """{"User":1,"Password":"c"}""")]
    [InlineData("application/json", """{"User":"admin"}""")]
    [InlineData("application/x-www-form-urlencoded", "user=a&user=b&password=c")]
    [InlineData("application/x-www-form-urlencoded", "%%%")]
    [InlineData("text/plain", "user=admin&password=x")]
    public async Task What_is_no_sign_in_is_refused(string type, string body)
    {
        using var browser = new Browser(shared.Server.Url);
        (await browser.SendAsync(HttpMethod.Post, "/session", new StringContent(body, Encoding.UTF8, type), [])).ErrorType.ShouldBe("ValidationException");
    }

    [Fact]
    public async Task A_long_body_is_refused()
    {
        using var browser = new Browser(shared.Server.Url);
        (await browser.SignInAsync("admin", new string('x', 20_000))).Status.ShouldBe(413);
        (await browser.SendAsync(HttpMethod.Put, "/session")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_region_that_is_none_is_refused()
    {
        using var browser = await Browser.SignedInAsync(shared.Server);
        (await browser.SendAsync(HttpMethod.Get, "/lenses", null, ("X-Lintel-Region", "moon"))).ErrorType.ShouldBe("ValidationException");
    }

    [Fact]
    public async Task Another_server_on_the_same_database_knows_the_session_and_its_end()
    {
        Assert.SkipUnless(Stores.IsPostgres, "Several servers share PostgreSQL only.");
        await using var second = await LintelServer.StartAsync(shared.Server.Settings, CancellationToken.None);
        using var browser = await Browser.SignedInAsync(shared.Server);
        using var there = new Browser(new(second.Urls.First()));
        var cookie = ("Cookie", browser.Cookies.GetCookieHeader(shared.Server.Url));
        (await there.SendAsync(HttpMethod.Post, "/workloadsSummaries", new StringContent("{}"), [cookie, ("X-CSRF-Token", browser.CsrfToken)])).Status.ShouldBe(200);
        await there.SendAsync(HttpMethod.Delete, "/session", null, [cookie, ("X-CSRF-Token", browser.CsrfToken)]);
        (await browser.UserAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task The_command_line_lists_sessions_and_ends_them()
    {
        await using var server = await RunningServer.StartAsync();
        using var first = await Browser.SignedInAsync(server);
        using var second = new Browser(server.Url);
        await second.SignInAsync("admin", Browser.Password);
        (string, string) Run(params string[] arguments)
        {
            var (exit, output, error) = LintelProgram.Run(server.Environment, ["user", "sessions", "admin", .. arguments]);
            return (exit == 0 ? "" : error, output);
        }

        var listed = System.Text.Json.Nodes.JsonNode.Parse(Run("--format", "json").Item2)!.AsArray();
        listed.Count.ShouldBe(2);
        Run("--end", (string?)listed[0]!["id"] ?? "").ShouldBe(("", "Ended 1 session of admin.\n"));
        new[] { await first.UserAsync(), await second.UserAsync() }.Order().ShouldBe([null, "admin"]);
        Run("--end", "nothing").Item1.ShouldContain("no session");
        Run("--end-all").Item2.ShouldBe("Ended 1 session of admin.\n");
        Run().Item2.ShouldBe("No session.\n");
        (await first.UserAsync()).ShouldBeNull();
        LintelProgram.Run(server.Environment, "user", "sessions", "nobody").Error.ShouldContain("no user \"nobody\"");
    }

    [Fact]
    public async Task A_new_password_and_the_users_removal_end_all_sessions()
    {
        await using var server = await RunningServer.StartAsync();
        await server.AddUserAsync("anna", "444455556666");
        await Browser.GivePasswordAsync(server, "anna");
        using var browser = new Browser(server.Url);
        await browser.SignInAsync("anna", Browser.Password);
        await Browser.GivePasswordAsync(server, "anna", "another horse battery");
        (await browser.UserAsync()).ShouldBeNull();
        (await browser.SignInAsync("anna", Browser.Password)).Status.ShouldBe(401);
        (await browser.SignInAsync("anna", "another horse battery")).Status.ShouldBe(200);
        LintelProgram.Run(server.Environment, "user", "remove", "anna").Exit.ShouldBe(0);
        (await browser.UserAsync()).ShouldBeNull();
        LintelProgram.Run(server.Environment, "audit").Output.ShouldContain("444455556666/anna  SignInFailed");
    }
}
