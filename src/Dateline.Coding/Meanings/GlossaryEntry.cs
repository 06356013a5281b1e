namespace Dateline.Coding.Meanings;

/// <summary>What one code or label of the output means.</summary>
/// <param name="Kind">What sort of code it is: "event type", "sector", "dependency relation".</param>
/// <param name="Code">The code as the output writes it: "ACCUSE", "nsubj:pass", "112".</param>
/// <param name="Title">Its name in plain words.</param>
/// <param name="Meaning">What it stands for, in whole sentences.</param>
internal sealed record GlossaryEntry(string Kind, string Code, string Title, string Meaning);
