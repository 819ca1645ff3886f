using Lintel.Framework.Definitions;
using Lintel.Tests.Framework.Definitions;

namespace Lintel.Tests.Cli;

/// <summary><c>lintel lens</c> on files.</summary>
public sealed class LensCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lens").FullName;

    [Fact]
    public void Lens_that_keeps_to_the_format_is_summed_up()
    {
        var run = Program.Run("lens", "validate", Lens("good.json", LensExample.Json));
        run.Exit.ShouldBe(0, run.Error);
        run.Output.ShouldEndWith("good.json: \"Payments\" keeps to the format: 1 pillar, 1 question, 2 choices.\n");
    }

    [Fact]
    public void Lens_with_problems_reaches_the_gate_and_names_each_with_its_place()
    {
        var run = Program.Run("lens", "validate", Lens("bad.json", LensExample.With("pillars[0].id", "a-b-c")), Lens("good.json", LensExample.Json));
        run.Exit.ShouldBe(2);
        run.Error.ShouldEndWith("bad.json: error: pillars[0].id is \"a-b-c\", and only letters, digits and underscores are allowed.\n");
        run.Output.ShouldContain("good.json");
    }

    [Fact]
    public void What_cannot_be_read_is_wrong_usage()
    {
        Program.Run("lens", "validate", "no-such-file.json").ShouldBe((1, "", "lintel: There is no file \"no-such-file.json\".\n"));
        Program.Run("lens", "validate", _folder).Error.ShouldContain("is a folder");
        Program.Run("lens", "export", "serverless").Exit.ShouldBe(1);
    }

    [Fact]
    public void Exported_lens_can_be_validated_and_compared()
    {
        var file = Path.Combine(_folder, "mine.json");
        Program.Run("lens", "export", "wellarchitected", "--output", file).Exit.ShouldBe(0);
        Program.Run("lens", "validate", file).Output.ShouldEndWith("6 pillars, 57 questions, 307 choices.\n");
        Program.Run("lens", "diff", "wellarchitected", file).Output.ShouldBe("No pillar and no question differs.\n");
        File.WriteAllText(file, File.ReadAllText(file).Replace("How do you protect your data at rest?", "How is it protected?", StringComparison.Ordinal));
        Program.Run("lens", "diff", "wellarchitected", file).Output.ShouldBe("UPDATED  security  Security\n  UPDATED  protect_data_rest  How is it protected?\n");
    }

    [Fact]
    public void List_names_the_lens_that_is_built_in() =>
        Program.Run("lens", "list").Output.ShouldStartWith($"wellarchitected  {BuiltInLens.WellArchitected.Name}: 6 pillars, 57 questions, 307 choices\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Lens(string name, string json)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, json);
        return file;
    }
}
