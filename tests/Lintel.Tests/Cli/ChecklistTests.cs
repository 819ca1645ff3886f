using System.Text.RegularExpressions;

namespace Lintel.Tests.Cli;

public sealed partial class ChecklistTests
{
    [Fact]
    public void Twenty_seven_lines_stand_by_pillar_and_are_counted()
    {
        var output = Program.Run("checklist", $"{Repository.Root}/examples/ecommerce").Output;
        var blocks = output.ReplaceLineEndings("\n").Split("\n\n");

        blocks[1..^1].Select(block => Line().Count(block)).ShouldBe([5, 5, 5, 4, 5, 3]);
        blocks[^1].Trim().ShouldBe($"{Marks("☑")} yes, {Marks("☐")} no, {Marks("?")} open");
        int Marks(string mark) => Line().Matches(output).Count(line => line.Groups[1].Value == mark);
    }

    [Theory]
    [InlineData("ecommerce", "☐")]
    [InlineData("ecommerce-well-architected", "☑")]
    public void Answers_follow_the_code(string example, string zones)
    {
        var output = Program.Run("checklist", $"{Repository.Root}/examples/{example}").Output;

        output.ShouldStartWith($"Checklist for {Repository.Root}/examples/{example}");
        output.ShouldContain("☑ Infrastructure is code");
        output.ShouldContain($"{zones} At least two Availability Zones");
    }

    [GeneratedRegex(@"^  ([☑☐?]) \S", RegexOptions.Multiline)]
    private static partial Regex Line();
}
