namespace Dateline.Store;

/// <summary>What can keep a record from being opened, read or written without anybody's mistake in this program.</summary>
internal enum RecordTrouble
{
    /// <summary>The folder holds no record.</summary>
    NotAProject,

    /// <summary>Another process has the record open.</summary>
    Locked,

    /// <summary>A later version of the program made the record.</summary>
    NewerSchema,

    /// <summary>An earlier version of the program made the record, and it was opened for reading alone.</summary>
    OlderSchema,

    /// <summary>The file is not a record, or parts of it cannot be read.</summary>
    Damaged,

    /// <summary>The disk is full, or the folder may not be written.</summary>
    NotWritable,

    /// <summary>A question was not answered within its time.</summary>
    TookTooLong,

    /// <summary>A question is not SQL, names what does not exist, or asks for what is not allowed.</summary>
    BadQuestion,
}
