using System.Text;
using Lintel.Framework.Definitions;
using Lintel.Framework.Lenses;

namespace Lintel.Cli.Rendering;

/// <summary>Lenses as text for a terminal.</summary>
internal static class LensText
{
    /// <summary>The lenses that are built in.</summary>
    public static string List()
    {
        var lens = BuiltInLens.WellArchitected;
        var text = new StringBuilder().AppendLine($"{Catalogue.WellArchitected.Alias}  {lens.Name}: {Counts(lens)}");
        foreach (var pillar in lens.Pillars)
            text.AppendLine($"  {pillar.Id}  {pillar.Name}: {Layout.Count(pillar.Questions.Length, "question")}");
        return text.ToString();
    }

    /// <summary>A lens that keeps to the format.</summary>
    public static string Summary(string file, LensDefinition lens)
    {
        var text = new StringBuilder().AppendLine($"{file}: \"{lens.Name}\" keeps to the format: {Counts(lens)}.");
        foreach (var advice in LensAdvice.Of(lens))
            text.AppendLine($"  note: {advice}");
        return text.ToString();
    }

    /// <summary>What changed between two versions.</summary>
    public static string Difference(LensDifference difference)
    {
        if (difference.Pillars.IsEmpty)
            return $"No pillar and no question differs.{Environment.NewLine}";
        var text = new StringBuilder();
        foreach (var pillar in difference.Pillars)
        {
            text.AppendLine($"{pillar.Status.Word(),-8} {pillar.PillarId}  {pillar.PillarName}");
            foreach (var question in pillar.Questions)
                text.AppendLine($"  {question.Status.Word(),-8} {question.QuestionId}  {question.QuestionTitle}");
        }

        return text.ToString();
    }

    private static string Counts(LensDefinition lens) =>
        $"{Layout.Count(lens.Pillars.Length, "pillar")}, {Layout.Count(lens.Questions.Count(), "question")}, {Layout.Count(lens.Questions.Sum(question => question.Choices.Count(choice => !choice.IsNone)), "choice")}";
}
