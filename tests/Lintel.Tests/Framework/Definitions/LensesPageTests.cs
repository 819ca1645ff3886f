using System.Globalization;
using Lintel.Framework.Definitions;
using Lintel.Framework.Profiles;

namespace Lintel.Tests.Framework.Definitions;

/// <summary>Holds <c>docs/lenses.md</c> to the code.</summary>
public sealed class LensesPageTests
{
    [Fact]
    public void Limits_are_those_that_are_checked() => Document.Table("lenses.md", "What is checked", "what").Select(row => $"{row[0]}: {row[1]}").ShouldBe(
    [
        $"document: {LensLimits.Document.ToString("N0", CultureInfo.InvariantCulture)} characters",
        $"pillars of a lens: 1 to {LensLimits.Pillars}",
        $"questions of a pillar: 1 to {LensLimits.Questions}",
        $"choices of a question: 1 to {LensLimits.Choices}",
        $"risk rules of a question: 1 to {LensLimits.RiskRules}, one for each level",
        $"links of a kind among the additional resources of a choice: {LensLimits.AdditionalLinks}",
        $"ids: {LensLimits.IdAtLeast} to {LensLimits.Id} letters, digits and underscores; unique in the lens, those of choices in their question",
        $"names and titles: 1 to {LensLimits.Title} characters",
        $"descriptions and display texts: {LensLimits.Text} characters",
    ]);

    [Fact]
    public void Priorities_are_those_of_the_profile_template() => Document.Table("lenses.md", "Profiles", "question").Select(row => string.Join(" | ", row)).ShouldBe(
        ProfileTemplate.Standard.Questions.SelectMany(question => question.Choices.Select(choice =>
            $"{question.Title} | {choice.Title} | {(choice.Priorities.IsEmpty ? "-" : string.Join(", ", choice.Priorities))}")));
}
