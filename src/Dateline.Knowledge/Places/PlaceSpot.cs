namespace Dateline.Knowledge.Places;

/// <summary>A stretch of text that may be the name of a place: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive.</summary>
/// <param name="First">First token.</param>
/// <param name="End">After the last token.</param>
/// <param name="Name">Index of the name among the distinct names of the report.</param>
/// <param name="Evidence">How much speaks for its being a place, by label, tags and the words around it; two is enough by itself.</param>
/// <param name="Container">Index of the spot that says where it lies ("Springfield, Illinois"), or -1.</param>
internal readonly record struct PlaceSpot(int First, int End, int Name, double Evidence, int Container);
