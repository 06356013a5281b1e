namespace Dateline.Knowledge.Coreference;

/// <summary>How prominent a mention is in its clause, the most prominent first (centering: subject before object before others).</summary>
internal enum ReferenceRole : byte
{
    /// <summary>Subject.</summary>
    Subject,
    /// <summary>Direct or indirect object, agent of a passive.</summary>
    Object,
    /// <summary>Possessor or modifier of a noun.</summary>
    Modifier,
    /// <summary>Anything else.</summary>
    Other,
    /// <summary>A place where something happens.</summary>
    Location,
}
