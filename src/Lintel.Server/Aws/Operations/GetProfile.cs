using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a profile, its newest version unless the request names another. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetProfile.html"/></summary>
public sealed class GetProfile : Operation<GetProfileInput, GetProfileOutput>
{
    protected override async Task<GetProfileOutput> RunAsync(Call call, GetProfileInput input)
    {
        var accessible = await ProfileAccess.UsableAsync(call, input.ProfileArn);
        var version = input.ProfileVersion ?? accessible.Profile.Version;
        var content = await ProfileStore.ContentAsync(call.Session, accessible.Profile.Arn, version)
            ?? throw new ResourceNotFoundException("PROFILE_VERSION", version);
        return new() { Profile = await ProfileView.OfAsync(call.Session, accessible, version, content) };
    }
}
