using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Shares;

namespace Lintel.Server.Templates;

/// <summary>A template that the caller may use, and the invitation of the share that lets it; null for the owner.</summary>
internal sealed record AccessibleTemplate(Template Template, string? ShareInvitationId);

/// <summary>Which templates a caller may use, and for what.</summary>
internal static class TemplateAccess
{
    /// <summary>The template that the caller owns, to change it; throws when there is none or it belongs to someone else.</summary>
    public static async Task<Template> OwnAsync(Call call, string arn)
    {
        if (await TemplateStore.FindAsync(call.Session, arn, toChange: true) is not { } template || template.Region != call.Region)
            throw NotFound(arn);
        if (template.Owner == call.Account)
            return template;
        throw await ShareStore.AcceptedAsync(call, arn) is null ? NotFound(arn) : new AccessDeniedException("Only the owner of a review template can do this.");
    }

    /// <summary>The template that the caller owns or got by a share; throws when there is none.</summary>
    public static async Task<AccessibleTemplate> UsableAsync(Call call, string arn)
    {
        if (await TemplateStore.FindAsync(call.Session, arn) is not { } template || template.Region != call.Region)
            throw NotFound(arn);
        if (template.Owner == call.Account)
            return new(template, null);
        return await ShareStore.AcceptedAsync(call, arn) is { } share ? new(template, share.InvitationId) : throw NotFound(arn);
    }

    /// <summary>The templates that the caller owns or got by shares.</summary>
    public static async Task<IReadOnlyList<Template>> AllAsync(Call call)
    {
        var shared = (await ShareStore.ReceivedAsync(call, "TEMPLATE")).Select(share => share.Resource).ToHashSet(StringComparer.Ordinal);
        return [.. await TemplateStore.OwnedAsync(call), .. await TemplateStore.AllAsync(call.Session, shared)];
    }

    private static ResourceNotFoundException NotFound(string arn) => new("TEMPLATE", arn);
}
