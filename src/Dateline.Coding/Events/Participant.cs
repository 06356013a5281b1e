namespace Dateline.Coding.Events;

/// <summary>One who takes part in an event.</summary>
/// <param name="Entity">Index of the entity in the report's discourse.</param>
/// <param name="First">First token of the words that name it; -1 where it is understood and not written.</param>
/// <param name="End">After the last token; -1 where it is understood.</param>
internal readonly record struct Participant(int Entity, int First, int End)
{
    /// <summary>Is it written in the text?</summary>
    internal bool IsWritten => First >= 0;
}
