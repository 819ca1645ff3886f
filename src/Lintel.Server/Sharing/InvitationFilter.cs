using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;

namespace Lintel.Server.Sharing;

/// <summary>Which invitations a caller asks for.</summary>
internal sealed record InvitationFilter(ShareResourceType? Type, string Prefix)
{
    /// <summary>Reads the request's filters; throws when two name prefixes are given or the prefix is for another type.</summary>
    public static InvitationFilter Of(ListShareInvitationsInput input)
    {
        (ShareResourceType Type, string? Prefix)[] all =
        [
            (ShareResourceType.Workload, input.WorkloadNamePrefix),
            (ShareResourceType.Lens, input.LensNamePrefix),
            (ShareResourceType.Profile, input.ProfileNamePrefix),
            (ShareResourceType.Template, input.TemplateNamePrefix),
        ];
        var given = all.Where(filter => filter.Prefix is not null).ToList();
        if (given.Count > 1)
            throw new ValidationException("Name one prefix: those of workloads, lenses, profiles and templates exclude each other.", "FIELD_VALIDATION_FAILED");
        if (given is [var (type, prefix)])
        {
            return input.ShareResourceType is null || input.ShareResourceType == type
                ? new(type, prefix ?? "")
                : throw ValidationException.Of("ShareResourceType", "The type is not the one that the prefix is for.");
        }

        return new(input.ShareResourceType, "");
    }
}
