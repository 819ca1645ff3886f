using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Keeps who is signed in in which browser, in the database: any server process knows a session, and none knows one that has ended.</summary>
/// <param name="database">Where sessions are kept.</param>
/// <param name="idle">How long a session lasts without a request.</param>
/// <param name="lifetime">How long it lasts at most.</param>
/// <param name="clock">The time.</param>
public sealed class WebSessions(Database database, TimeSpan idle, TimeSpan lifetime, TimeProvider clock)
{
    private const int LongestAgent = 200;

    /// <summary>Its use is noted once a minute: most requests only read.</summary>
    private static readonly TimeSpan Notice = TimeSpan.FromMinutes(1);

    private const string Select =
        """
        select s.id, s.method, s.created_at, s.seen_at, s.expires_at, s.source, s.agent, p.name, p.account_id, p.is_administrator
        from web_sessions s join principals p on p.name = s.principal
        where s.expires_at > @now and s.seen_at > @idleSince
        """;

    /// <summary>The session of a token, which counts as used; null when it has ended or never was.</summary>
    public async Task<WebSession?> FindAsync(SessionToken token, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var row = await database.ReadAsync(
            session => session.FirstOrNullAsync<Row>(Select + " and s.token_hash = @Hash", new { token.Hash, now = now.ToUnixTimeMilliseconds(), idleSince = IdleSince(now) }),
            cancellation);
        if (row?.Session is not { } found)
            return null;
        if (now - found.SeenAt >= Notice)
        {
            var seen = new { found.Id, at = now.ToUnixTimeMilliseconds() };
            await database.WriteAsync(session => session.ExecuteAsync("update web_sessions set seen_at = @at where id = @Id and seen_at < @at", seen), cancellation);
        }

        return found;
    }

    /// <summary>Begins a session; sessions that have run out go.</summary>
    internal async Task<(WebSession Session, SessionToken Token)> StartAsync(Session session, Principal principal, string method, string source, string agent)
    {
        var (now, token) = (clock.GetUtcNow(), SessionToken.New());
        await session.ExecuteAsync(
            "delete from web_sessions where expires_at <= @now or seen_at <= @idleSince", new { now = now.ToUnixTimeMilliseconds(), idleSince = IdleSince(now) });
        var started = new WebSession(NewId(), principal, method, now, now, now + lifetime, source, Printable(agent));
        await session.ExecuteAsync(
            """
            insert into web_sessions (id, token_hash, principal, method, created_at, seen_at, expires_at, source, agent)
            values (@Id, @Hash, @Name, @Method, @now, @now, @expiresAt, @Source, @Agent)
            """,
            new
            {
                started.Id, token.Hash, principal.Name, started.Method, now = now.ToUnixTimeMilliseconds(), expiresAt = started.ExpiresAt.ToUnixTimeMilliseconds(),
                started.Source, started.Agent,
            });
        return (started, token);
    }

    /// <summary>A user's sessions, the newest first; null when there is no such user.</summary>
    public Task<IReadOnlyList<WebSession>?> ListAsync(string name, CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<WebSession>?>(async session =>
    {
        if (await Users.FindAsync(session, name) is null)
            return null;
        var now = clock.GetUtcNow();
        var rows = await session.QueryAsync<Row>(
            Select + " and s.principal = @name order by s.created_at desc, s.id", new { name, now = now.ToUnixTimeMilliseconds(), idleSince = IdleSince(now) });
        return [.. rows.Select(row => row.Session)];
    }, cancellation);

    /// <summary>Ends one session of a user, or all of them, and gives how many that were.</summary>
    public Task<int> EndAsync(string name, string? id, Actor actor, CancellationToken cancellation) => database.WriteAsync(async session =>
    {
        if (await Users.FindAsync(session, name) is not { } principal)
            return 0;
        var ended = id is null
            ? await EndAllAsync(session, name)
            : await session.ExecuteAsync("delete from web_sessions where id = @id and principal = @name", new { id, name });
        if (ended > 0)
            await IdentityAudit.AppendAsync(session, actor, principal, "EndSession", id ?? name, clock.GetUtcNow());
        return ended;
    }, cancellation);

    /// <summary>Ends the session of a token, if there is one.</summary>
    internal static Task<int> EndAsync(Session session, SessionToken token) =>
        session.ExecuteAsync("delete from web_sessions where token_hash = @Hash", new { token.Hash });

    /// <summary>Ends all sessions of a user.</summary>
    internal static Task<int> EndAllAsync(Session session, string name) => session.ExecuteAsync("delete from web_sessions where principal = @name", new { name });

    private long IdleSince(DateTimeOffset now) => (now - idle).ToUnixTimeMilliseconds();

    private static string NewId() => System.Security.Cryptography.RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>What a browser says of itself is shown on terminals.</summary>
    private static string Printable(string agent) =>
        string.Concat(agent.Take(LongestAgent).Select(character => character is >= ' ' and <= '~' ? character : '?'));

    private sealed class Row
    {
        public required string Id { get; init; }

        public required string Method { get; init; }

        public required long CreatedAt { get; init; }

        public required long SeenAt { get; init; }

        public required long ExpiresAt { get; init; }

        public required string Source { get; init; }

        public required string Agent { get; init; }

        public required string Name { get; init; }

        public required string AccountId { get; init; }

        public required long IsAdministrator { get; init; }

        public WebSession Session => new(
            Id, new(Name, AccountId, IsAdministrator != 0), Method, Moment(CreatedAt), Moment(SeenAt), Moment(ExpiresAt), Source, Agent);

        private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }
}
