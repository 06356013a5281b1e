namespace Dateline.Knowledge.Discourse;

/// <summary>A stretch of text that refers to an entity: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive.</summary>
/// <param name="First">First token.</param>
/// <param name="End">After the last token.</param>
/// <param name="Head">The token that heads the phrase in the parse; no two mentions of one text share a head and a form.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Entity">Index into <see cref="ReportDiscourse.Entities"/>.</param>
/// <param name="AsLocation">True where the name stands for a place ("in Moscow"), false where it stands for those who act from it ("Moscow said").</param>
internal readonly record struct DiscourseMention(int First, int End, int Head, MentionForm Form, int Entity, bool AsLocation);
