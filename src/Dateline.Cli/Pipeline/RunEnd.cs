namespace Dateline.Cli.Pipeline;

/// <summary>How a run ended.</summary>
internal enum RunEnd
{
    /// <summary>All input was read and dealt with.</summary>
    Complete,

    /// <summary>The user interrupted; what was finished is written.</summary>
    Interrupted,

    /// <summary>The reader of the output went away.</summary>
    OutputClosed,

    /// <summary>The output could not be written: disk full, share gone.</summary>
    OutputFailed,

    /// <summary>The input could not be read on: a bug, since readers refuse what they cannot read.</summary>
    InputFailed,
}
