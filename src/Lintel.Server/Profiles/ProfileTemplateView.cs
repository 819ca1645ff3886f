using Lintel.Server.Aws.Wire;
using Template = Lintel.Framework.Profiles.ProfileTemplate;

namespace Lintel.Server.Profiles;

/// <summary>The profile template as the API shows it.</summary>
internal static class ProfileTemplateView
{
    /// <summary>The questions that every profile answers.</summary>
    public static ProfileTemplate Standard { get; } = new()
    {
        TemplateName = Template.Standard.Name,
        TemplateQuestions =
        [
            .. Template.Standard.Questions.Select(question => new ProfileTemplateQuestion
            {
                QuestionId = question.Id,
                QuestionTitle = question.Title,
                QuestionDescription = question.Description,
                QuestionChoices =
                [
                    .. question.Choices.Select(choice => new ProfileTemplateChoice
                    {
                        ChoiceId = choice.Id,
                        ChoiceTitle = choice.Title,
                        ChoiceDescription = choice.Description,
                    }),
                ],
                MinSelectedChoices = question.MinSelected,
                MaxSelectedChoices = question.MaxSelected,
            }),
        ],
    };
}
