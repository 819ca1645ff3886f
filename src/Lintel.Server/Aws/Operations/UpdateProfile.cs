using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;

namespace Lintel.Server.Aws.Operations;

/// <summary>
/// Changes a profile; questions that the request leaves out keep their answers. New answers make a new version, which workloads take over when they
/// are told to; a description alone makes none. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateProfile.html"/>
/// </summary>
public sealed class UpdateProfile : Operation<UpdateProfileInput, UpdateProfileOutput>
{
    protected override async Task<UpdateProfileOutput> RunAsync(Call call, UpdateProfileInput input)
    {
        var profile = await ProfileAccess.OwnAsync(call, input.ProfileArn);
        var old = await ProfileStore.ContentAsync(call.Session, profile.Arn, profile.Version)
            ?? throw new InvalidOperationException($"Version {profile.Version} of {profile.Arn} is not kept.");
        var content = new ProfileContent(
            input.ProfileDescription ?? old.Description,
            input.ProfileQuestions is { } questions ? ProfileAnswers.Of(old.Answers, questions) : old.Answers);
        var version = input.ProfileQuestions is null ? profile.Version : ProfileVersions.After(profile.Version);
        await ProfileStore.SaveAsync(call.Session, profile.Arn, version, content, call.Milliseconds);
        var accessible = await ProfileAccess.UsableAsync(call, profile.Arn);
        return new() { Profile = await ProfileView.OfAsync(call.Session, accessible, version, content) };
    }
}
