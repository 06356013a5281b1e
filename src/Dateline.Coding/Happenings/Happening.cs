using Dateline.Model;

namespace Dateline.Coding.Happenings;

/// <summary>A word that tells of something that happens, of whatever kind, political or not.</summary>
/// <param name="Trigger">The word.</param>
/// <param name="Key">What it tells of: equal for words of one story that tell of the same.</param>
internal sealed record Happening(TextSpan Trigger, string Key);
