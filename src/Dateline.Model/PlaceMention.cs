namespace Dateline.Model;

/// <summary>A place name of the text and where it is.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Text">The words.</param>
/// <param name="Entity">Id of the entity; null where the name is part of another one or an adjective ("Lahore High Court", "Russian troops").</param>
/// <param name="Place">Where it is; null where the gazetteer does not know it.</param>
public sealed record PlaceMention(int Start, int End, string Text, string? Entity, Location? Place);
