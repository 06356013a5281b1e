namespace Dateline.Language.Lemmas;

/// <summary>How a form becomes its lemma: cut letters off its end, then add others ("parties" cut 3, add "y").</summary>
/// <param name="Cut">Letters to cut.</param>
/// <param name="Add">Letters to add.</param>
internal readonly record struct LemmaRule(int Cut, string Add);
