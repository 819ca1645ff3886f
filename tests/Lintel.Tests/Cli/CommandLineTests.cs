using System.Diagnostics;
using System.Globalization;
using Lintel.Cli.Generated;

namespace Lintel.Tests.Cli;

/// <summary>What the program promises to those who call it: exit codes, streams, pipes, files.</summary>
public sealed class CommandLineTests
{
    // The table of docs/contracts.md, section 6.
    [Theory]
    [InlineData(0, "review examples/ecommerce")]
    [InlineData(0, "--version")]
    [InlineData(0, "review --help")]
    [InlineData(1, "review examples/nothing-here")]
    [InlineData(1, "review docs")]
    [InlineData(1, "review examples/ecommerce --format poem")]
    [InlineData(1, "revue examples/ecommerce")]
    [InlineData(1, "graph docs")]
    [InlineData(1, "explain no-such-rule")]
    [InlineData(0, "explain SHOP_1 --rules examples/policies")]
    [InlineData(1, "explain SHOP_1 --rules examples/no-policies")]
    [InlineData(2, "review examples/ecommerce --rules examples/policies/buckets-are-versioned.yaml --fail-on high")]
    [InlineData(1, "review examples/ecommerce --rules examples/no-policies")]
    [InlineData(0, "checklist examples/ecommerce --rules examples/policies")]
    [InlineData(1, "checklist examples/ecommerce --rules examples/no-policies")]
    [InlineData(2, "review examples/ecommerce --fail-on high")]
    [InlineData(0, "review examples/ecommerce-well-architected --fail-on high")]
    public void Exit_says_what_happened(int exit, string line)
    {
        var run = Program.Run(line.Split(' '));
        run.Exit.ShouldBe(exit, run.Error);
        if (exit == 1)
            run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void Interrupted_program_exits_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are a thing of POSIX.");
        // A runner in the background may have the signal ignored, and its children inherit that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", Program.Path, "console"]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        using var program = Process.Start(start).ShouldNotBeNull();
        program.StandardInput.WriteLine("1 + 1");
        program.StandardInput.Flush();
        program.StandardOutput.ReadLine().ShouldBe("2");
        using (var kill = Process.Start("kill", ["-INT", program.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        var ended = program.WaitForExit(TimeSpan.FromMinutes(1));
        program.Kill();
        ended.ShouldBeTrue();
        program.ExitCode.ShouldBe(130);
    }

    [Fact]
    public void Reader_that_goes_away_is_no_error()
    {
        var run = Program.Bash("lintel review examples/ecommerce --format json --show all | head -1; echo ${PIPESTATUS[0]}");
        run.Output.ShouldBe("{\n0\n");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Pipe_gets_neither_colour_nor_progress()
    {
        var run = Program.Bash("TERM=xterm-256color lintel review examples/ecommerce");
        run.Output.ShouldNotContain("\e");
        run.Error.ShouldNotContain("\e");
    }

    [Fact]
    public void What_is_no_Terraform_at_all_is_told_before_what_is_wrong_in_it()
    {
        var lines = Program.Bash("""
            folder=$(mktemp -d)
            printf 'locals {\n  a = uper("x")\n  b = local.nothing\n}\nresource "aws_sqs_queue" "q" {}\n' > "$folder/a.tf"
            printf 'locals {\n  c = [1 2]\n}\n' > "$folder/z.tf"
            lintel review "$folder"
            rm -r "$folder"
            """).Output.Split('\n');

        lines[Array.IndexOf(lines, "Not read as meant") + 1].ShouldContain("z.tf:2");
    }

    [Fact]
    public void Mistyped_command_is_answered_with_the_one_that_was_meant() => Program.Run("reveiw").Output.ShouldContain("review");

    [Fact]
    public void Output_file_appears_whole_and_nothing_is_left_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("lintel-");
        try
        {
            var file = Path.Combine(folder.FullName, "shop.svg");
            Program.Run("graph", "examples/ecommerce", "--output", file).Exit.ShouldBe(0);
            File.ReadAllText(file).TrimEnd().ShouldEndWith("</svg>");
            Directory.EnumerateFiles(folder.FullName).ShouldHaveSingleItem();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_command_explains_itself_with_an_example()
    {
        foreach (var command in CommandIndex.All.Select(command => command.Build()))
            (command.Description ?? "").ShouldContain($"lintel {command.Name}", customMessage: command.Name);
    }

    [Fact]
    public void Every_command_is_built_alone_by_its_name()
    {
        foreach (var name in CommandIndex.All.Select(command => command.Build().Name))
            (CommandIndex.NamedOrNull(name)?.Build().Name).ShouldBe(name);
    }

    [Fact]
    public void Commands_of_the_native_program_are_those_that_need_files_alone() =>
        LocalCommandIndex.All.Select(command => command.Build().Name).Order(StringComparer.Ordinal)
            .ShouldBe(["checklist", "completion", "console", "explain", "fix", "graph", "inspect", "lens", "review"]);

    [Fact]
    public void Version_is_that_of_the_build() => Program.Run("--version").Output.ShouldStartWith("0.1.0");
}
