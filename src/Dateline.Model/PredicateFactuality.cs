namespace Dateline.Model;

/// <summary>Whether what a predicate tells happened, for every predicate of the text, coded or not.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Text">The words.</param>
/// <param name="Factuality">-3 (certainly not) to +3 (certainly), as in UDS-IH2 (Rudinger et al. 2018).</param>
public sealed record PredicateFactuality(int Start, int End, string Text, double Factuality);
