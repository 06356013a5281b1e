namespace Dateline.Sources.Normalization;

/// <summary>A text as the coder wants it, and where each of its characters came from.</summary>
/// <param name="Text">The normalised text: the same instance as the original where there was nothing to do.</param>
/// <param name="Offsets">From offsets in the original to offsets in <paramref name="Text"/>.</param>
internal readonly record struct NormalizedText(string Text, OffsetMap Offsets);
