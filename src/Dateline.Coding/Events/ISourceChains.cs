namespace Dateline.Coding.Events;

/// <summary>Says according to whom the report tells what it tells.</summary>
internal interface ISourceChains
{
    /// <summary>The chain of sources around a token, outermost first; empty for the report's own voice.</summary>
    /// <param name="token">Usually the trigger of an event.</param>
    IReadOnlyList<SourceStep> Around(int token);
}
