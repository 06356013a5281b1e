namespace Dateline.Cli;

/// <summary>What the process tells its caller when it ends. Documented in <c>--help</c> and docs/cli.md; never renumbered.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done. Also when the reader of standard output closed it early: it had what it wanted.</summary>
    internal const int Done = 0;

    /// <summary>Something failed that is not the input's fault: data files missing, disk full, a bug in the coder.</summary>
    internal const int Failed = 1;

    /// <summary>The command line asks for something that does not exist or cannot be.</summary>
    internal const int Usage = 2;

    /// <summary>Some inputs were refused, each named on standard error; the rest was done.</summary>
    internal const int SomeRefused = 3;

    /// <summary>The folder is no project: it holds no record.</summary>
    internal const int NotAProject = 4;

    /// <summary>Another process has the project open.</summary>
    internal const int Locked = 5;

    /// <summary>A later version of Dateline made the record.</summary>
    internal const int NewerSchema = 6;

    /// <summary>The record is damaged, or <c>check</c> found it not whole.</summary>
    internal const int Damaged = 7;

    /// <summary>A question was given up after its time.</summary>
    internal const int TookTooLong = 8;

    /// <summary>An earlier version of Dateline made the record, and the command only reads.</summary>
    internal const int OlderSchema = 9;

    /// <summary>Interrupted by Ctrl-C or SIGTERM; what was finished has been written (128 + SIGINT, as shells report it).</summary>
    internal const int Interrupted = 130;
}
