namespace Dateline.Store.Corrections;

/// <summary>What became of a correction: it is stored, or it says why not.</summary>
/// <param name="Key">The number of the last row stored; 0 where none was.</param>
/// <param name="Batch">The batch; 0 where nothing was stored.</param>
/// <param name="Problem">What is wrong with it, a sentence for the person who made it, or null.</param>
internal sealed record CorrectionOutcome(long Key, int Batch, string? Problem)
{
    /// <summary>A correction that was not stored.</summary>
    internal static CorrectionOutcome Of(string problem) => new(0, 0, problem);
}
