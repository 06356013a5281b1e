namespace Dateline.Coding.Claims;

/// <summary>Somebody says or the text says of a thing that it is something: "X is part of Y", "Moscow treats X as a state".</summary>
/// <param name="Subjects">Heads of the phrases that it is said of.</param>
/// <param name="Phrase">Head of what is said.</param>
/// <param name="Clause">The word that carries tense and negation: the verb, or the phrase itself under a copula.</param>
/// <param name="Holder">Head of the phrase that names whose view it is, or null where the source chain decides.</param>
/// <param name="IsView">True where a verb of regarding or recognising says it, so that "a state" alone means independence.</param>
/// <param name="Rule">Which rule found it.</param>
internal sealed record Predication(IReadOnlyList<int> Subjects, int Phrase, int Clause, int? Holder, bool IsView, string Rule);
