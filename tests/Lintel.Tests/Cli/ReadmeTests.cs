using System.Text.RegularExpressions;
using Lintel.Tests.Meta;

namespace Lintel.Tests.Cli;

/// <summary>The README shows what the program prints; counts move as rules are added, words and shape do not.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Sample_is_what_the_program_prints()
    {
        var readme = Checkout.Text("README.md");
        var start = readme.IndexOf("```\nWell-Architected review of", StringComparison.Ordinal) + 4;
        var sample = readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n').Where(line => line.Trim() is not ("" or "…"));
        var printed = Program.Run("review", "examples/ecommerce", "--as-of", "2026-11-21").Output.Split('\n').Select(Shape).ToList();
        sample.Select(Shape).Where(line => !printed.Contains(line)).ShouldBeEmpty();
    }

    private static string Shape(string line) => Spaces().Replace(Digits().Replace(line, "#"), " ").TrimEnd();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
