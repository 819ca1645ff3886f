using System.CommandLine;
using Lintel.Cli.Hosting;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel completion</c>: the script by which a shell completes commands, options and their values.</summary>
internal sealed class CompletionCommand : ILocalCommand
{
    // Each asks the program itself: "[suggest:N]" before a command line prints what may stand at its Nth character.
    private const string Bash = """
        _lintel() {
          local line="${COMP_LINE#"${COMP_LINE%%[![:space:]]*}"}" current="${COMP_WORDS[COMP_CWORD]}"
          local point=$((COMP_POINT - (${#COMP_LINE} - ${#line}))) program="${line%%[[:space:]]*}"
          local rest="${line#"$program"}"
          rest="${rest# }"
          local at=$((point - ${#program} - 1))
          [ "$at" -lt 0 ] && at=0
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$("$program" "[suggest:$at]" "$rest" 2>/dev/null)" -- "$current"))
          if [ ${#COMPREPLY[@]} -eq 0 ]; then
            compopt -o default 2>/dev/null
          fi
        }
        complete -F _lintel lintel

        """;

    private const string Zsh = """
        #compdef lintel
        _lintel() {
          local rest="${BUFFER#*[[:space:]]}" program="${words[1]}"
          [[ "$BUFFER" == *[[:space:]]* ]] || rest=""
          local at=$((CURSOR - ${#program} - 1))
          (( at < 0 )) && at=0
          local -a found
          found=("${(@f)$("$program" "[suggest:$at]" "$rest" 2>/dev/null)}")
          if (( ${#found} )) && [[ -n "${found[1]}" ]]; then
            compadd -- "${found[@]}"
          fi
          _files
        }
        compdef _lintel lintel

        """;

    private const string Fish = """
        function __lintel_complete
            set -l line (commandline -cp)
            set -l rest (string replace -r '^\s*\S+\s?' '' -- $line)
            lintel "[suggest:"(string length -- "$rest")"]" "$rest" 2>/dev/null
        end
        complete -c lintel -a '(__lintel_complete)'

        """;

    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh or fish." };

    public Command Build()
    {
        _shell.AcceptOnlyFromAmong("bash", "fish", "zsh");
        var command = new Command("completion", """
            Prints the script with which a shell completes commands, options and their values.

            Examples:
              source <(lintel completion bash)
              lintel completion zsh > "${fpath[1]}/_lintel"
              lintel completion fish > ~/.config/fish/completions/lintel.fish
            """)
        {
            _shell,
        };
        command.SetAction(parsed =>
        {
            Output.Write(null, parsed.GetValue(_shell) switch { "zsh" => Zsh, "fish" => Fish, _ => Bash });
            return ExitCode.Done;
        });
        return command;
    }
}
