using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>One link of a source chain while the report is being coded.</summary>
/// <param name="Entity">Index of the source among the report's entities, or null where it names nobody.</param>
/// <param name="First">First token of the words that name the source; -1 where they are understood.</param>
/// <param name="End">After the last token of those words.</param>
/// <param name="CueFirst">First token of the words of saying; -1 for none.</param>
/// <param name="CueEnd">After the last token of the cue.</param>
/// <param name="Stance">How the source stands to the content.</param>
internal readonly record struct SourceStep(int? Entity, int First, int End, int CueFirst, int CueEnd, Stance Stance);
