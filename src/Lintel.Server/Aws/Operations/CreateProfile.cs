using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;

namespace Lintel.Server.Aws.Operations;

/// <summary>Creates a profile from answers to the profile template. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateProfile.html"/></summary>
public sealed class CreateProfile : Operation<CreateProfileInput, CreateProfileOutput>
{
    protected override async Task<CreateProfileOutput> RunAsync(Call call, CreateProfileInput input)
    {
        var answers = ProfileAnswers.Of(ProfileAnswers.None, input.ProfileQuestions);
        if (await ProfileStore.IsNameTakenAsync(call, input.ProfileName))
            throw new ConflictException($"There is a profile named \"{input.ProfileName}\" already.", "PROFILE", input.ProfileName);
        var profile = new ProfileRow
        {
            Arn = Names.Arn(call, "profile", Names.NewId()),
            Owner = call.Account,
            Region = call.Region,
            Name = input.ProfileName,
            Version = ProfileVersions.First,
            IsDeleted = 0,
            CreatedAt = call.Milliseconds,
            UpdatedAt = call.Milliseconds,
        };
        await ProfileStore.InsertAsync(call.Session, profile, new(input.ProfileDescription, answers));
        await Tags.AddAsync(call.Session, profile.Arn, input.Tags);
        return new() { ProfileArn = profile.Arn, ProfileVersion = profile.Version };
    }
}
