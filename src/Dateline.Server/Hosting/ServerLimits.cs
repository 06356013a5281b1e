namespace Dateline.Server.Hosting;

/// <summary>How much one caller can ask of a server, with reasons. Tests set their own.</summary>
internal sealed record ServerLimits
{
    /// <summary>Largest body of a request: a text of half a million characters as JSON; news reports have twenty thousand.</summary>
    internal long BodyBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Longest text that is coded for a caller, in UTF-16 code units. It holds a core for some seconds; archives are coded by the command.</summary>
    internal int CodedText { get; init; } = 500_000;

    /// <summary>Longest word of a filter: nothing in the record is found by more.</summary>
    internal int FilterLength { get; init; } = 1_000;

    /// <summary>Time for one answer.</summary>
    internal TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Time for a whole list, which is sent while it is read.</summary>
    internal TimeSpan ListTime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Time for coding a text, waiting included.</summary>
    internal TimeSpan CodingTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Texts coded at a time: one a core.</summary>
    internal int CodedAtATime { get; init; } = Environment.ProcessorCount;

    /// <summary>Texts that wait for a core; the next one is told to come again.</summary>
    internal int CodingsWaiting { get; init; } = 16;

    /// <summary>Questions to the record at a time. The database itself spreads each over all cores; more only take turns.</summary>
    internal int QuestionsAtATime { get; init; } = Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>Questions that wait; the next one is told to come again.</summary>
    internal int QuestionsWaiting { get; init; } = 512;

    /// <summary>Whole lists sent at a time, beside the other questions, so that slow readers leave room for quick ones.</summary>
    internal int ListsAtATime { get; init; } = 4;
}
