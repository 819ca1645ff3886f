using Lintel.Server.Auditing;
using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Writes what happens to users, keys, passwords and sessions into the audit log.</summary>
internal static class IdentityAudit
{
    /// <summary>Adds an entry about a user.</summary>
    public static Task AppendAsync(Session session, Actor actor, Principal about, string operation, string resource, DateTimeOffset now) =>
        AppendAsync(session, actor, about.AccountId, operation, resource, now);

    /// <summary>Adds an entry about nobody who is known here.</summary>
    public static Task AppendAsync(Session session, Actor actor, string accountId, string operation, string resource, DateTimeOffset now) =>
        AuditLog.AppendAsync(session, new()
        {
            At = now.ToUnixTimeMilliseconds(),
            AccountId = accountId,
            Principal = actor.Name,
            Operation = operation,
            Resource = resource,
            Source = actor.Source,
            Request = "",
        });
}
