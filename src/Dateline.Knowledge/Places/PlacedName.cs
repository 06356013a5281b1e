using Dateline.Model;

namespace Dateline.Knowledge.Places;

/// <summary>A name in a report and where it is: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive.</summary>
/// <param name="First">First token.</param>
/// <param name="End">After the last token.</param>
/// <param name="Place">Where it is.</param>
internal readonly record struct PlacedName(int First, int End, Location Place);
