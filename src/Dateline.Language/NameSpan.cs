namespace Dateline.Language;

/// <summary>A proper name: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive.</summary>
internal readonly record struct NameSpan(int First, int End, NameLabel Label);
