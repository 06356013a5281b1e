namespace Dateline.Store.Questions;

/// <summary>A choice that shapes a list: by what it counts, into which periods.</summary>
/// <param name="Name">Its name as parameter.</param>
/// <param name="Meaning">What it shapes.</param>
/// <param name="Values">What may be chosen; the first where nothing is.</param>
internal sealed record ListChoice(string Name, string Meaning, params IReadOnlyList<string> Values);
