using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;

namespace Lintel.Server.Sharing;

/// <summary>A resource that the caller owns and may offer to others.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">A workload's id, or the ARN of anything else.</param>
/// <param name="Name">What people call it.</param>
internal sealed record SharedResource(ShareResourceType Type, string Id, string Name)
{
    public static async Task<SharedResource> WorkloadAsync(Call call, string id, bool toChange)
    {
        // Whoever may read a workload may see whom it is shared with; only its owner changes that.
        var (workload, _) = await WorkloadAccess.LoadAsync(call, id, toChange ? WorkloadUse.Own : WorkloadUse.Read);
        return new(ShareResourceType.Workload, workload.Id, workload.Name);
    }

    public static async Task<SharedResource> LensAsync(Call call, string arn, bool toChange)
    {
        var lens = await LensAccess.OwnAsync(call, arn, toChange);
        if (toChange && lens.PublishedVersion is null)
            throw new ConflictException("A lens cannot be shared before a version of it is published.", "LENS", arn);
        return new(ShareResourceType.Lens, lens.Arn, lens.Arn);
    }

    public static Task<SharedResource> ProfileAsync(Call call, string arn, bool toChange) =>
        NamedAsync(call, ShareResourceType.Profile, arn, "select name from profiles where arn = @arn and owner = @Account and region = @Region and is_deleted = 0", toChange);

    public static Task<SharedResource> TemplateAsync(Call call, string arn, bool toChange) =>
        NamedAsync(call, ShareResourceType.Template, arn, "select name from review_templates where arn = @arn and owner = @Account and region = @Region", toChange);

    /// <summary>What people call a resource that is shared; null when it is gone.</summary>
    public static async Task<string?> NameOfAsync(Call call, ShareResourceType type, string resource)
    {
        switch (type)
        {
            case ShareResourceType.Workload:
                return (await WorkloadStore.FindAsync(call.Session, resource, toChange: false))?.Name;
            case ShareResourceType.Lens:
                return await LensStore.FindAsync(call.Session, resource) is { IsDeleted: 0, PublishedVersion: { } version }
                    ? (await LensText.FindAsync(call.Session, resource, version))?.Name
                    : null;
            default:
                return await call.Session.FirstOrNullAsync<string>(
                    $"select name from {(type == ShareResourceType.Profile ? "profiles" : "review_templates")} where arn = @resource", new { resource });
        }
    }

    private static async Task<SharedResource> NamedAsync(Call call, ShareResourceType type, string arn, string sql, bool toChange) =>
        await call.Session.FirstOrNullAsync<string>(sql + (toChange ? call.Session.ForUpdate : ""), new { arn, call.Account, call.Region }) is { } name
            ? new(type, arn, name)
            : throw new ResourceNotFoundException(type.Word(), arn);
}
