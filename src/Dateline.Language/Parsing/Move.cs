namespace Dateline.Language.Parsing;

/// <summary>Moves of the arc-hybrid system.</summary>
internal enum Move : byte
{
    /// <summary>The first word of the buffer goes on the stack.</summary>
    Shift,
    /// <summary>The top of the stack becomes a dependent of the first word of the buffer.</summary>
    Left,
    /// <summary>The top of the stack becomes a dependent of the node below it.</summary>
    Right,
}
