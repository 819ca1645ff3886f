using System.Net;
using System.Net.Sockets;
using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>
/// Holds back who guesses passwords: for a user from one address, for a user from everywhere, and from one address for all users. Each has room for some
/// failures, and time makes room again, so nobody is locked out for good. Kept in the database, because a guesser may ask every server in turn.
/// </summary>
/// <param name="database">Where failures are kept.</param>
/// <param name="addressPerMinute">How many failures of one address are forgotten in a minute.</param>
/// <param name="clock">The time.</param>
public sealed class SignInLimits(Database database, int addressPerMinute, TimeProvider clock)
{
    /// <summary>Failures for a user from one address before both have to wait a minute for each.</summary>
    public const int OfPair = 5;

    /// <summary>Failures for a user from everywhere; more than of one address, so that one address alone locks nobody out elsewhere.</summary>
    public const int OfUser = 50;

    private const long Minute = 60_000;

    /// <summary>
    /// Counts an attempt as failed before it is tried, so that many at once are not all let through. Gives how long to wait when it is one too many,
    /// and then does not count it: a lock ends by itself whatever is sent meanwhile.
    /// </summary>
    public Task<TimeSpan?> TakeAsync(string? name, string address, CancellationToken cancellation) => database.WriteAsync<TimeSpan?>(async session =>
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await session.ExecuteAsync("delete from sign_in_failures where clear_at < @now", new { now });
        var longest = 0L;
        foreach (var (subject, most, interval) in Subjects(name, address))
        {
            var clearAt = await session.ScalarAsync<long>(
                """
                insert into sign_in_failures (subject, clear_at) values (@subject, @now + @interval)
                on conflict (subject) do update set clear_at = case when sign_in_failures.clear_at > @now then sign_in_failures.clear_at else @now end + @interval
                returning clear_at
                """,
                new { subject, now, interval });
            longest = Math.Max(longest, clearAt - now - (most * interval));
        }

        if (longest <= 0)
            return null;
        await ForgetOneAsync(session, name, address);
        return TimeSpan.FromMilliseconds(longest);
    }, cancellation);

    /// <summary>Takes back what was counted for an attempt that succeeded; the user's earlier failures from the address are forgotten.</summary>
    internal async Task SucceedAsync(Session session, string name, string address)
    {
        await ForgetOneAsync(session, name, address);
        await session.ExecuteAsync("delete from sign_in_failures where subject = @subject", new { subject = Pair(name, Network(address)) });
    }

    private async Task ForgetOneAsync(Session session, string? name, string address)
    {
        foreach (var (subject, _, interval) in Subjects(name, address))
            await session.ExecuteAsync("update sign_in_failures set clear_at = clear_at - @interval where subject = @subject", new { subject, interval });
    }

    /// <summary>Always in the same order, so that two attempts at once do not wait for each other. A text that can be nobody's name counts for the address alone.</summary>
    private IEnumerable<(string Subject, int Most, long Interval)> Subjects(string? name, string address)
    {
        var network = Network(address);
        yield return ($"from {network}", addressPerMinute * 2, Minute / addressPerMinute);
        if (name is null)
            yield break;
        yield return ($"user {name}", OfUser, Minute / 2);
        yield return (Pair(name, network), OfPair, Minute);
    }

    private static string Pair(string name, string network) => $"user {name} from {network}";

    /// <summary>Whoever has one address of IPv6 has 2^64 of them.</summary>
    private static string Network(string address)
    {
        if (!IPAddress.TryParse(address, out var parsed))
            return address;
        if (parsed.IsIPv4MappedToIPv6)
            return parsed.MapToIPv4().ToString();
        if (parsed.AddressFamily != AddressFamily.InterNetworkV6)
            return parsed.ToString();
        var bytes = parsed.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes).ToString() + "/64";
    }
}
