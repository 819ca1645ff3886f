namespace Lintel.Tests.Cli;

/// <summary>Completion, asked of the shell itself.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("lintel re", "review")]
    [InlineData("lintel review --form", "--format")]
    [InlineData("lintel review --format ht", "html")]
    [InlineData("lintel completion z", "zsh")]
    public void Bash_completes_commands_options_and_values(string line, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Bash is a thing of POSIX.");
        var words = line.Split(' ');
        var script = $$"""
            source <(lintel completion bash)
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{words.Length - 1}}
            _lintel
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        Program.Bash(script).Output.Split('\n').ShouldContain(expected);
    }

    [Theory]
    [InlineData("bash", "complete -F _lintel lintel")]
    [InlineData("zsh", "#compdef lintel")]
    [InlineData("fish", "complete -c lintel")]
    public void Each_shell_has_its_script(string shell, string piece) => Program.Run("completion", shell).Output.ShouldContain(piece);
}
