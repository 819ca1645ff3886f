using Lintel.Framework.Lenses;

namespace Lintel.Tests.Framework.Lenses;

public sealed class HumanActTests
{
    [Theory]
    [InlineData("Evaluate external customer needs", true)]
    [InlineData("Regularly review monitoring scope and metrics", true)]
    [InlineData("Develop and test security incident response playbooks", true)]
    [InlineData("Enforce encryption at rest", false)]
    [InlineData("Use predefined templates", false)]
    [InlineData("Perform post-incident reviewing", false)]
    [InlineData("", false)]
    [InlineData("(analyze)", true)]
    public void A_title_names_a_human_act_by_a_whole_verb(string title, bool isHumanAct) => HumanAct.IsNamedBy(title).ShouldBe(isHumanAct);

    [Fact]
    public void The_catalogue_marks_its_human_acts()
    {
        var practices = Catalogue.WellArchitected.BestPractices.Where(practice => practice.IsHumanAct).Select(practice => practice.Id.Id).ToList();
        practices.Count.ShouldBe(51);
        practices.ShouldContain("REL13-BP01");
        practices.ShouldNotContain("SEC08-BP02");
    }
}
