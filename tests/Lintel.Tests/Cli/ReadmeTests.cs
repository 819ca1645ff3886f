using Lintel.Tests.Meta;

namespace Lintel.Tests.Cli;

/// <summary>The README shows what the program prints.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Sample_is_what_the_program_prints()
    {
        var readme = Checkout.Text("README.md");
        var start = readme.IndexOf("```\nWell-Architected review of", StringComparison.Ordinal) + 4;
        var sample = readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n').Where(line => line.Trim() is not ("" or "…"));
        var printed = Program.Run("review", "examples/ecommerce", "--as-of", "2026-11-21").Output.Split('\n').Select(line => line.TrimEnd()).ToList();
        sample.Select(line => line.TrimEnd()).Where(line => !printed.Contains(line)).ShouldBeEmpty();
    }
}
