namespace Dateline.Cli.Pipeline;

/// <summary>How far an item has come.</summary>
internal enum SlotState
{
    /// <summary>Nobody has finished with it.</summary>
    Waiting,

    /// <summary>Coded: its bytes are ready.</summary>
    Coded,

    /// <summary>Refused by the reader.</summary>
    Refused,

    /// <summary>The coder threw.</summary>
    Failed,

    /// <summary>Not begun, or broken off, because the user interrupted.</summary>
    Abandoned,
}
