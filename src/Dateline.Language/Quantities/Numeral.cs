namespace Dateline.Language.Quantities;

/// <summary>A number that has been read, before the words around it are looked at.</summary>
/// <param name="Low">Its value, or the lower end of "10-15".</param>
/// <param name="High">Its value, or the upper end.</param>
/// <param name="Scale">The last "million" or "thousand" in it, which "10 to 15 million" shares with the lower end; else 1.</param>
/// <param name="End">After its last token.</param>
/// <param name="Head">The token by which it counts.</param>
/// <param name="Vague">True where only a unit is named: "dozens", "several hundred".</param>
/// <param name="Approximate">True where the words themselves are loose: "a couple".</param>
internal readonly record struct Numeral(double Low, double High, double Scale, int End, int Head, bool Vague = false, bool Approximate = false);
