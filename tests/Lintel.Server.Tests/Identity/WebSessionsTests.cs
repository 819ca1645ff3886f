using Lintel.Server.Identity;

namespace Lintel.Server.Tests.Identity;

public sealed class WebSessionsTests
{
    private static readonly Principal Anna = new("anna", "444455556666", IsAdministrator: false);

    [Fact]
    public async Task A_session_ends_when_nobody_uses_it()
    {
        await using var store = await IdentityStore.OpenAsync();
        var sessions = Sessions(store);
        var token = await StartAsync(store, sessions);
        for (var hour = 0; hour < 5; hour++)
        {
            store.Clock.Move(TimeSpan.FromMinutes(50));
            (await sessions.FindAsync(token, CancellationToken.None)).ShouldNotBeNull();
        }

        store.Clock.Move(TimeSpan.FromMinutes(60));
        (await sessions.FindAsync(token, CancellationToken.None)).ShouldBeNull();
        (await sessions.ListAsync("anna", CancellationToken.None)).ShouldBe([]);
    }

    [Fact]
    public async Task A_session_ends_in_the_end_however_it_is_used()
    {
        await using var store = await IdentityStore.OpenAsync();
        var sessions = Sessions(store);
        var token = await StartAsync(store, sessions);
        var minutes = 0;
        for (; await sessions.FindAsync(token, CancellationToken.None) is not null; minutes += 30)
            store.Clock.Move(TimeSpan.FromMinutes(30));
        minutes.ShouldBe(12 * 60);
    }

    [Fact]
    public async Task The_database_holds_no_token()
    {
        await using var store = await IdentityStore.OpenAsync();
        var token = await StartAsync(store, Sessions(store));
        var kept = await store.Database.ReadAsync(session => session.FirstOrNullAsync<string>("select token_hash from web_sessions"), CancellationToken.None);
        kept.ShouldBe(token.Hash);
        kept!.ShouldNotContain(token.Text);
        kept!.Length.ShouldBe(64);
        token.ToString().ShouldNotContain(token.Text);
    }

    [Fact]
    public async Task What_a_browser_calls_itself_cannot_write_on_a_terminal()
    {
        await using var store = await IdentityStore.OpenAsync();
        var sessions = Sessions(store);
        await StartAsync(store, sessions, "evil\u001b[2J" + new string('x', 5000));
        var agent = (await sessions.ListAsync("anna", CancellationToken.None))!.Single().Agent;
        agent.ShouldStartWith("evil?[2Jxx");
        agent.Length.ShouldBe(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_token_is_not_read_as_one(string text) => SessionToken.ReadOrNull(text).ShouldBeNull();

    private static WebSessions Sessions(IdentityStore store) => new(store.Database, TimeSpan.FromHours(1), TimeSpan.FromHours(12), store.Clock);

    private static async Task<SessionToken> StartAsync(IdentityStore store, WebSessions sessions, string agent = "test") =>
        (await store.Database.WriteAsync(session => sessions.StartAsync(session, Anna, "password", "192.0.2.1", agent), CancellationToken.None)).Token;
}
