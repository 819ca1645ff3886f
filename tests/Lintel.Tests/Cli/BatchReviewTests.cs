using System.CommandLine;
using System.Text.Json;
using Lintel.Cli;
using Lintel.Cli.Generated;

namespace Lintel.Tests.Cli;

/// <summary>Several paths of different kinds in one run, on a disk as people have it.</summary>
public sealed class BatchReviewTests : IDisposable
{
    private const string Queue = """
        provider "aws" {
          region = "eu-west-1"
        }
        resource "aws_sqs_queue" "q" {
          name = "q"
        }
        """;

    private const string State = """
        {"version": 4, "serial": 1, "resources": [{"mode": "managed", "type": "aws_sqs_queue", "name": "s", "instances": [{"attributes": {"name": "s"}}]}]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("lintel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_path_gets_a_result_named_by_its_way_from_the_common_parent()
    {
        Write("a/main.tf", Queue);
        Write("b/c/main.tf", Queue);
        Write("b/x.tfstate", State);
        Write("list.txt", $"# what else\n{At("b/x.tfstate")}\n\n{At("b/c/main.tf")}\n");

        Review(At("a"), At("b/c"), "@" + At("list.txt")).ShouldBe(ExitCode.Done);

        Results().ShouldBe(["a.json", "b__c.json", "b__c__main.tf.json", "b__x.tfstate.json"]);
        Result("b__x.tfstate.json").GetProperty("roots")[0].GetProperty("resources").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_path_that_cannot_be_reviewed_keeps_no_other_from_it()
    {
        Write("a/main.tf", Queue);
        Write("empty/notes.txt", "nothing");
        Write("cut.tfstate", State[..60]);

        Review(At("empty"), At("cut.tfstate"), At("nowhere"), At("a")).ShouldBe(ExitCode.Usage);

        Results().ShouldBe(["a.json", "cut.tfstate.json", "empty.json"]);
        Result("cut.tfstate.json").GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("invalid-json");
        Result("empty.json").GetProperty("roots").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_gate_counts_more_than_a_path_that_is_not_there()
    {
        Write("a/main.tf", Queue);
        Run("review", At("nowhere"), At("a"), "--format", "json", "--fail-on", "low", "--output-dir", At("out")).ShouldBe(ExitCode.Gate);
    }

    [Fact]
    public void Links_and_bytes_that_are_no_text_end_well()
    {
        Write("a/main.tf", Queue);
        Directory.CreateSymbolicLink(At("a/loop"), At("a"));
        File.CreateSymbolicLink(At("a/gone.tf"), At("a/nowhere.tf"));
        File.WriteAllBytes(At("a/broken.tf"), [0x72, 0xFF, 0xFE, 0x00, 0x80, 0xC0]);

        Review(At("a")).ShouldBe(ExitCode.Done);

        Result("a.json").GetProperty("roots").GetArrayLength().ShouldBe(1);
        Result("a.json").GetProperty("roots")[0].GetProperty("resources").GetInt32().ShouldBe(1);
        Result("a.json").GetProperty("diagnostics").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Many_roots_of_one_folder_are_all_there()
    {
        foreach (var number in Enumerable.Range(0, 30))
            Write($"repo/live/r{number:00}/main.tf", Queue);

        Review(At("repo")).ShouldBe(ExitCode.Done);

        Result("repo.json").GetProperty("roots").EnumerateArray().Select(root => root.GetProperty("path").GetString())
            .ShouldBe(Enumerable.Range(0, 30).Select(number => $"live/r{number:00}"));
    }

    [Theory]
    [InlineData("net")]
    [InlineData("example.com/net/aws")]
    public void A_module_may_be_kept_outside_of_the_reviewed_tree(string name)
    {
        Write("elsewhere/deep/er/net/main.tf", "resource \"aws_sqs_queue\" \"inner\" {\n  name = \"q\"\n}\n");
        Write("infra/.git/HEAD", "");
        Write("infra/main.tf", Queue + "\nmodule \"net\" {\n  source = \"example.com/net/aws\"\n}\n");

        Run("review", At("infra"), "--format", "json", "--show", "all", "--output-dir", At("out"), "--module-path", $"{name}={At("elsewhere/deep/er/net")}").ShouldBe(ExitCode.Done);

        var result = Result("infra.json");
        result.GetProperty("diagnostics").EnumerateArray().Select(fault => fault.GetProperty("code").GetString()).ShouldNotContain("missing-module");
        result.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()).ShouldContain($"{At("elsewhere/deep/er/net")}/main.tf");
    }

    [Fact]
    public void A_folder_of_a_module_that_is_not_there_is_wrong_usage()
    {
        Write("infra/main.tf", Queue);
        Run("review", At("infra"), "--module-path", "net=" + At("nowhere")).ShouldBe(ExitCode.Usage);
    }

    private int Review(params string[] paths) => Run(["review", .. paths, "--format", "json", "--output-dir", At("out")]);

    private static int Run(params string[] arguments)
    {
        var root = new RootCommand();
        foreach (var command in CommandIndex.All)
            root.Subcommands.Add(command.Build());
        return root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null }).Invoke();
    }

    private string At(string path) => Path.Combine(_folder, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path)) ?? _folder);
        File.WriteAllText(At(path), text);
    }

    private IEnumerable<string?> Results() => Directory.GetFiles(At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private JsonElement Result(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(At("out/" + name)));
        return json.RootElement.Clone();
    }
}
