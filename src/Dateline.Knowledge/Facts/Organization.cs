using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Knowledge.Facts;

/// <summary>A named organisation, armed group, party or movement.</summary>
/// <param name="Id">Key in the files.</param>
/// <param name="Name">Usual English name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Code of its state, or IGO, NGO, MNC, IMG, ISM, UNO, EUR; null where it has none.</param>
/// <param name="Sectors">Sectors, the most telling first.</param>
/// <param name="Exists">When it existed.</param>
/// <param name="Members">Members with dates.</param>
/// <param name="Parent">Id of the organisation that it belongs to, or null.</param>
internal sealed record Organization(string Id, string Name, EntityKind Kind, string? Code, ImmutableArray<string> Sectors, Validity Exists, ImmutableArray<Membership> Members, string? Parent);
