using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Shares;

/// <summary>Keeps shares.</summary>
internal static class ShareStore
{
    private const string Columns = "id, invitation_id, resource_type, resource, owner, region, shared_with, permission, status, created_at";

    /// <summary>The accepted share that lets the caller at a resource; null when there is none. One that allows changes comes first.</summary>
    public static Task<ShareRow?> AcceptedAsync(Call call, string resource) => call.Session.FirstOrNullAsync<ShareRow>(
        $"""
        select {Columns} from shares
        where resource = @resource and status = 'ACCEPTED' and shared_with in (@Account, @Arn) order by permission limit 1
        """,
        new { resource, call.Account, call.Principal.Arn });

    /// <summary>All accepted shares of one type that reach the caller in a Region.</summary>
    public static Task<IReadOnlyList<ShareRow>> ReceivedAsync(Call call, string resourceType) => call.Session.QueryAsync<ShareRow>(
        $"""
        select {Columns} from shares
        where resource_type = @resourceType and status = 'ACCEPTED' and region = @Region and shared_with in (@Account, @Arn)
        """,
        new { resourceType, call.Region, call.Account, call.Principal.Arn });

    /// <summary>All invitations that wait for the caller's word in a Region.</summary>
    public static Task<IReadOnlyList<ShareRow>> PendingAsync(Call call) => call.Session.QueryAsync<ShareRow>(
        $"select {Columns} from shares where status = 'PENDING' and region = @Region and shared_with in (@Account, @Arn)",
        new { call.Region, call.Account, call.Principal.Arn });

    public static Task<IReadOnlyList<ShareRow>> OfAsync(Session session, string resource) =>
        session.QueryAsync<ShareRow>($"select {Columns} from shares where resource = @resource", new { resource });

    public static Task<ShareRow?> FindAsync(Session session, string resource, string id) =>
        session.FirstOrNullAsync<ShareRow>($"select {Columns} from shares where resource = @resource and id = @id", new { resource, id });

    public static Task<ShareRow?> InvitationAsync(Session session, string invitationId) =>
        session.FirstOrNullAsync<ShareRow>($"select {Columns} from shares where invitation_id = @invitationId" + session.ForUpdate, new { invitationId });

    public static Task InsertAsync(Session session, ShareRow share) => session.ExecuteAsync(
        $"""
        insert into shares ({Columns})
        values (@Id, @InvitationId, @ResourceType, @Resource, @Owner, @Region, @SharedWith, @Permission, @Status, @CreatedAt)
        """,
        share);

    public static Task SetStatusAsync(Session session, string id, string status) =>
        session.ExecuteAsync("update shares set status = @status where id = @id", new { id, status });

    public static Task SetPermissionAsync(Session session, string id, string permission) =>
        session.ExecuteAsync("update shares set permission = @permission where id = @id", new { id, permission });

    public static Task DeleteAsync(Session session, string id) => session.ExecuteAsync("delete from shares where id = @id", new { id });

    public static Task DeleteAllAsync(Session session, string resource) =>
        session.ExecuteAsync("delete from shares where resource = @resource", new { resource });
}
