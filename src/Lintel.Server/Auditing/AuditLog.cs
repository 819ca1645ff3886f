using Lintel.Server.Storage;

namespace Lintel.Server.Auditing;

/// <summary>Keeps every change. Entries are only ever added, in the transaction of the change itself.</summary>
public static class AuditLog
{
    private const int LongestRequest = 4000;

    /// <summary>Adds an entry.</summary>
    public static Task AppendAsync(Session session, AuditEntry entry) => session.ExecuteAsync(
        """
        insert into audit_log (at, account_id, principal, operation, resource, source, request)
        values (@At, @AccountId, @Principal, @Operation, @Resource, @Source, @Request)
        """,
        entry with { Request = Cut(entry.Request) });

    /// <summary>The newest entries, the newest first.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="since">Only entries from this moment on, in milliseconds since 1970.</param>
    /// <param name="accountId">Only entries of this account; null for all.</param>
    /// <param name="most">How many entries at most.</param>
    public static Task<IReadOnlyList<AuditEntry>> ReadAsync(Session session, long since, string? accountId, int most) => session.QueryAsync<AuditEntry>(
        """
        select id, at, account_id, principal, operation, resource, source, request from audit_log
        where at >= @since and (@accountId = '' or account_id = @accountId) order by id desc limit @most
        """,
        new { since, accountId = accountId ?? "", most });

    /// <summary>Cut between characters, never inside one.</summary>
    private static string Cut(string request)
    {
        if (request.Length <= LongestRequest)
            return request;
        var end = char.IsHighSurrogate(request[LongestRequest - 1]) ? LongestRequest - 1 : LongestRequest;
        return request[..end];
    }
}
