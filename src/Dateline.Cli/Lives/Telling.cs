namespace Dateline.Cli.Lives;

/// <summary>Where a step is told.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Date">Its publication date.</param>
/// <param name="Words">The words that tell it.</param>
internal readonly record struct Telling(string Report, DateOnly Date, string Words);
