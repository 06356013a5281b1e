namespace Dateline.Training.Network;

/// <summary>A sentence to learn from, with what is known of it.</summary>
/// <param name="Forms">Word forms.</param>
/// <param name="Tags">Number of each word's tags, -1 where it is not to be learnt; null without tags.</param>
/// <param name="Heads">Head of each word, counted from 1, 0 for the root; null without a tree.</param>
/// <param name="Relations">Number of each word's relation; null without a tree.</param>
/// <param name="Marks">Mark of each word's place in names (also <see cref="Names.NameMark"/>); null without names.</param>
internal sealed record Example(string[] Forms, int[]? Tags, int[]? Heads, int[]? Relations, int[]? Marks);
