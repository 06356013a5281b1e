using System.CommandLine;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline completions</c>: prints a script by which a shell completes this program's commands and options.</summary>
/// <remarks>The scripts ask the program itself, through the parser's <c>[suggest]</c> directive, and so never go out of date.</remarks>
internal static class CompletionsCommand
{
    private const string Bash = """
        # dateline completions for bash. Load with: source <(dateline completions bash)
        _dateline() {
            local IFS=$'\n'
            local word="${COMP_WORDS[COMP_CWORD]}"
            COMPREPLY=($(compgen -W "$(dateline "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _dateline dateline
        """;

    private const string Zsh = """
        #compdef dateline
        # dateline completions for zsh. Load with: source <(dateline completions zsh)
        _dateline() {
            local -a suggestions
            suggestions=("${(@f)$(dateline "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
            compadd -a suggestions
            _files
        }
        compdef _dateline dateline
        """;

    private const string Fish = """
        # dateline completions for fish. Load with: dateline completions fish | source
        function __dateline_complete
            set -l line (commandline -cp)
            dateline "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c dateline -a '(__dateline_complete)'
        """;

    private const string PowerShell = """
        # dateline completions for PowerShell. Load with: dateline completions pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName dateline -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            dateline "[suggest:$cursorPosition]" "$commandAst" 2>$null |
                Where-Object { $_ -like "$wordToComplete*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal) { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = PowerShell };

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh.", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new DatelineCommand("completions", "Print a script by which your shell completes dateline's commands and options.")
        {
            Examples =
            [
                new("source <(dateline completions bash)", "Completions in this bash; put the line into ~/.bashrc to keep them."),
                new("dateline completions fish > ~/.config/fish/completions/dateline.fish", "Completions in fish, for good."),
            ],
        };
        command.Add(shell);
        command.SetAction(parsed =>
        {
            surroundings.Output.Write(Text.Utf8.GetBytes(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n"));
            return ExitCode.Done;
        });
        return command;
    }
}
