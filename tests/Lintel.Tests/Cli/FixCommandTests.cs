using System.Text;
using System.Text.Json;

namespace Lintel.Tests.Cli;

/// <summary><c>lintel fix</c> on files.</summary>
public sealed class FixCommandTests
{
    [Fact]
    public void Diff_is_plain_in_a_pipe_and_nothing_is_written()
    {
        using var folder = new Folder("resource \"aws_sqs_queue\" \"orders\" {\n  name                      = \"orders\"\n  receive_wait_time_seconds = 0\n}\n");
        var run = Program.Run("fix", folder.Path, "--rule", "sqs-long-polling");
        run.Exit.ShouldBe(0, run.Error);
        run.Output.ShouldBe("--- a/main.tf\n+++ b/main.tf\n@@ -1,4 +1,4 @@\n resource \"aws_sqs_queue\" \"orders\" {\n   name                      = \"orders\"\n-  receive_wait_time_seconds = 0\n+  receive_wait_time_seconds = 20\n }\n");
        folder.Text.ShouldContain("= 0\n");
    }

    [Fact]
    public void Line_breaks_byte_order_mark_and_missing_last_line_break_are_kept()
    {
        using var folder = new Folder("\uFEFFresource \"aws_sqs_queue\" \"orders\" {\r\n  name = \"größer\"\r\n}");
        Program.Run("fix", folder.Path, "--rule", "sqs-long-polling", "--write").Exit.ShouldBe(0);
        folder.Text.ShouldBe("\uFEFFresource \"aws_sqs_queue\" \"orders\" {\r\n  name                      = \"größer\"\r\n  receive_wait_time_seconds = 20\r\n}");
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void File_that_is_not_utf_8_is_refused()
    {
        using var folder = new Folder("");
        byte[] bytes = [.. "# gr"u8, 0xF6, .. "ss\nresource \"aws_sqs_queue\" \"orders\" {\n  name = \"orders\"\n}\n"u8];
        File.WriteAllBytes(folder.File, bytes);
        var run = Program.Run("fix", folder.Path, "--write");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("UTF-8");
        File.ReadAllBytes(folder.File).ShouldBe(bytes);
    }

    [Fact]
    public void Json_names_fixes_and_lines()
    {
        using var folder = new Folder("resource \"aws_sqs_queue\" \"orders\" {\n  name = \"orders\"\n}\n");
        var run = Program.Run("fix", folder.Path, "--rule", "sqs-long-polling", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("written").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("fixes")[0].GetProperty("settings")[0].GetProperty("value").GetString().ShouldBe("20");
        json.RootElement.GetProperty("files")[0].GetProperty("edits")[0].GetProperty("line").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void One_file_that_is_named_is_the_only_one_changed()
    {
        using var folder = new Folder("resource \"aws_sqs_queue\" \"orders\" {\n  name = \"orders\"\n}\n");
        File.WriteAllText(Path.Combine(folder.Path, "other.tf"), "resource \"aws_sqs_queue\" \"other\" {\n  name = \"other\"\n}\n");
        Program.Run("fix", folder.File, "--write").Exit.ShouldBe(0);
        folder.Text.ShouldContain("receive_wait_time_seconds");
        File.ReadAllText(Path.Combine(folder.Path, "other.tf")).ShouldNotContain("receive_wait_time_seconds");
    }

    [Theory]
    [InlineData("no-such-rule")]
    [InlineData("rds-instance-encrypted")]
    public void Rule_without_a_fix_is_a_wrong_usage(string rule)
    {
        var run = Program.Run("fix", "examples/ecommerce", "--rule", rule);
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(rule);
    }

    /// <summary>A folder of its own with one file, gone after the test.</summary>
    private sealed class Folder : IDisposable
    {
        public Folder(string text) =>
            System.IO.File.WriteAllBytes(File, new UTF8Encoding(false).GetBytes(text));

        public string Path { get; } = Directory.CreateTempSubdirectory("lintel-fix-").FullName;

        public string File => System.IO.Path.Combine(Path, "main.tf");

        public string Text => new UTF8Encoding(false).GetString(System.IO.File.ReadAllBytes(File));

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
