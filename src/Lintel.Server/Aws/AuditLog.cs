using System.Text.Json.Nodes;

namespace Lintel.Server.Aws;

/// <summary>Writes down every change: who, when, what, from where. Rows are only ever added.</summary>
internal static class AuditLog
{
    private const int LongestRequest = 4000;

    public static Task RecordAsync(Call call, string operation, string resource, string source, JsonObject input)
    {
        var request = input.ToJsonString(WireJson.Options);
        return call.Session.ExecuteAsync(
            """
            insert into audit_log (at, account_id, principal, operation, resource, source, request)
            values (@Milliseconds, @Account, @Name, @operation, @resource, @source, @request)
            """,
            new
            {
                call.Milliseconds, call.Account, call.Principal.Name, operation, resource, source,
                request = request.Length <= LongestRequest ? request : request[..LongestRequest],
            });
    }
}
