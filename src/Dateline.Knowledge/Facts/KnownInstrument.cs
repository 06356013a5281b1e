using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Knowledge.Facts;

/// <summary>An agreement, resolution, law or other instrument with a name of its own.</summary>
/// <param name="Id">Key of the row.</param>
/// <param name="Name">Usual English name.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Signed">When it was signed, adopted or issued; null where unknown.</param>
/// <param name="InForce">From when to when it was in force, as far as known.</param>
/// <param name="Parties">Codes of states, <c>EUR</c> or <c>UNO</c>.</param>
/// <param name="Brokers">Who mediated it, in the same form.</param>
/// <param name="Topic">What it is about, or null.</param>
internal sealed record KnownInstrument(
    string Id,
    string Name,
    InstrumentKind Kind,
    Validity? Signed,
    Validity InForce,
    ImmutableArray<string> Parties,
    ImmutableArray<string> Brokers,
    string? Topic);
