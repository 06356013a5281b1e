namespace Dateline.Coding.Predicates;

/// <summary>One argument of a predicate.</summary>
/// <param name="Role">Deep role.</param>
/// <param name="Preposition">The preposition of an oblique, several words joined by a blank; empty for other roles.</param>
/// <param name="Head">Token that heads the phrase, relative pronouns already replaced by what they stand for.</param>
/// <param name="Borrowed">True where the argument stands in another clause or phrase and is understood here (control, coordination, support verb).</param>
internal readonly record struct Argument(Role Role, string Preposition, int Head, bool Borrowed);
