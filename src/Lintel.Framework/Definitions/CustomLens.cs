namespace Lintel.Framework.Definitions;

/// <summary>Makes a custom lens of one that is built in, as a beginning for a lens of one's own.</summary>
public static class CustomLens
{
    /// <summary>
    /// The same lens within the limits of the <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">format</see>:
    /// ids with underscores, titles cut to their length, with the whole title in the description.
    /// </summary>
    public static LensDefinition Of(LensDefinition lens) => lens with
    {
        Pillars = [.. lens.Pillars.Select(pillar => pillar with { Questions = [.. pillar.Questions.Select(Of)] })],
    };

    private static QuestionDefinition Of(QuestionDefinition question) => question with
    {
        Id = question.Id.Replace('-', '_'),
        Title = Cut(question.Title),
        Description = Cut(question.Title) == question.Title ? question.Description : $"{question.Title}\n{question.Description}",
        ImprovementPlanUrl = null,
        Choices = [.. question.Choices.Select(choice => choice with { Title = Cut(choice.Title), Description = null })],
    };

    // The three dots are points, since the format does not take the one sign for them.
    private static string Cut(string title)
    {
        if (title.Length <= LensLimits.Title)
            return title;
        var end = title.LastIndexOf(' ', LensLimits.Title - 3);
        return title[..(end > 0 ? end : LensLimits.Title - 3)].TrimEnd(',') + "...";
    }
}
