namespace Dateline.Language.Names;

/// <summary>What a dictionary knows of a run of words, as evidence for the name finder: the hook by which Knowledge's names reach it.</summary>
/// <param name="forms">One to five words, as written.</param>
/// <returns>What the dictionary says they name; null where it does not hold them or is of two minds.</returns>
/// <remarks>Called for runs that begin with a capital only. Safe for any number of threads, and the same for ever.</remarks>
internal delegate NameLabel? NameLookup(ReadOnlySpan<string> forms);
