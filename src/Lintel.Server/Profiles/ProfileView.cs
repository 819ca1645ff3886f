using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Storage;
using Template = Lintel.Framework.Profiles.ProfileTemplate;

namespace Lintel.Server.Profiles;

/// <summary>Profiles as the API shows them.</summary>
internal static class ProfileView
{
    /// <summary>The profile in full, at one version.</summary>
    public static async Task<Profile> OfAsync(Session session, AccessibleProfile accessible, string version, ProfileContent content)
    {
        var (row, invitation) = accessible;
        return new()
        {
            ProfileArn = row.Arn,
            ProfileVersion = version,
            ProfileName = row.Name,
            ProfileDescription = content.Description,
            ProfileQuestions = Questions(content),
            Owner = row.Owner,
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
            UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.UpdatedAt),
            ShareInvitationId = invitation,
            Tags = await Tags.OfAsync(session, row.Arn),
        };
    }

    /// <summary>The profile in a list.</summary>
    public static async Task<ProfileSummary> SummaryAsync(Session session, ProfileRow row) => new()
    {
        ProfileArn = row.Arn,
        ProfileVersion = row.Version,
        ProfileName = row.Name,
        ProfileDescription = (await ProfileStore.ContentAsync(session, row.Arn, row.Version))?.Description,
        Owner = row.Owner,
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
        UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.UpdatedAt),
    };

    private static IReadOnlyList<ProfileQuestion> Questions(ProfileContent content) =>
    [
        .. Template.Standard.Questions.Select(question => new ProfileQuestion
        {
            QuestionId = question.Id,
            QuestionTitle = question.Title,
            QuestionDescription = question.Description,
            QuestionChoices =
            [
                .. question.Choices.Select(choice => new ProfileChoice { ChoiceId = choice.Id, ChoiceTitle = choice.Title, ChoiceDescription = choice.Description }),
            ],
            SelectedChoiceIds = content.Answers.TryGetValue(question.Id, out var selected) ? selected : [],
            MinSelectedChoices = question.MinSelected,
            MaxSelectedChoices = question.MaxSelected,
        }),
    ];
}
