using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>A noun of the lexicon that can name an instrument.</summary>
/// <param name="Lemma">Lower case.</param>
/// <param name="Kind">Kind of what it names; null for anaphors.</param>
/// <param name="Strength">How surely it does.</param>
/// <param name="Licences">Words in its phrase, or verbs over it, with which a licensed noun counts.</param>
internal sealed record InstrumentNoun(string Lemma, InstrumentKind? Kind, NounStrength Strength, FrozenSet<string> Licences);
