using System.Collections.Immutable;

namespace Dateline.Knowledge.Facts;

/// <summary>A land whose status is contested or dependent. The code is bookkeeping, never a judgement (codebook 2).</summary>
/// <param name="Id">Key in the files.</param>
/// <param name="Name">Usual English name.</param>
/// <param name="Code">Code that it is kept under, or null (Kashmir).</param>
/// <param name="Sectors">"PRE" for partially recognised entities; none for dependent lands.</param>
/// <param name="Lat">Latitude in degrees north, or null.</param>
/// <param name="Lon">Longitude in degrees east, or null.</param>
internal sealed record Territory(string Id, string Name, string? Code, ImmutableArray<string> Sectors, double? Lat, double? Lon)
{
    /// <summary>Partially recognised: actors of it carry PRE.</summary>
    internal bool IsPartlyRecognised => Sectors.Contains("PRE");
}
