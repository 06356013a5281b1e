namespace Dateline.Cli;

/// <summary>Everything outside the program that a command touches; tests put their own in its place.</summary>
internal sealed class Surroundings
{
    /// <summary>Columns assumed where output goes to a file or pipe and <c>COLUMNS</c> does not say otherwise.</summary>
    internal const int PlainWidth = 120;

    // Below this nothing lines up; above it no eye follows a row.
    private const int Narrowest = 60;
    private const int Widest = 200;

    /// <summary>Standard input as bytes.</summary>
    internal required Stream Input { get; init; }

    /// <summary>Standard output as bytes: data and nothing else.</summary>
    internal required Stream Output { get; init; }

    /// <summary>Standard error as text: messages, progress, summary.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>True where a person reads standard output.</summary>
    internal bool OutputIsTerminal { get; init; }

    /// <summary>True where a person reads standard error; only then is there a progress bar.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>True where standard input is a terminal, so that nothing is coming unless somebody types.</summary>
    internal bool InputIsTerminal { get; init; }

    /// <summary>Columns of the terminal, or null where there is none.</summary>
    internal int? TerminalWidth { get; init; }

    /// <summary>An environment variable, or null.</summary>
    internal Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>Columns to fill with tables and trees: <c>COLUMNS</c> if set, else the terminal's, else <see cref="PlainWidth"/>; between 60 and 200.</summary>
    internal int Width
    {
        get
        {
            var width = int.TryParse(Variable("COLUMNS"), out var columns) && columns > 0 ? columns : OutputIsTerminal ? TerminalWidth ?? PlainWidth : PlainWidth;
            return Math.Clamp(width, Narrowest, Widest);
        }
    }

    /// <summary>May output carry colour? Not into files, not where <c>NO_COLOR</c> is set (no-color.org), not on a dumb terminal.</summary>
    internal bool Colour => OutputIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>May messages carry colour?</summary>
    internal bool ErrorColour => ErrorIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>Set by people who look for a bug: exceptions are printed whole.</summary>
    internal bool Debug => Variable("DATELINE_DEBUG") == "1";

    /// <summary>The process's own streams and terminal.</summary>
    internal static Surroundings OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = StandardOutput.Open(),
        Error = new StreamWriter(Console.OpenStandardError(), Text.Utf8) { AutoFlush = true },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputIsTerminal = !Console.IsInputRedirected,
        TerminalWidth = Console.IsOutputRedirected && Console.IsErrorRedirected ? null : WindowWidth(),
        Variable = Environment.GetEnvironmentVariable,
    };

    private static int? WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
