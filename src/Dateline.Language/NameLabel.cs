namespace Dateline.Language;

/// <summary>What a name names.</summary>
internal enum NameLabel : byte
{
    /// <summary>A person.</summary>
    Person,
    /// <summary>A company, party, ministry, armed group.</summary>
    Organization,
    /// <summary>A place: country, city, river, building.</summary>
    Place,
    /// <summary>A nationality, religious or political group: "Georgian", "Sunni".</summary>
    Group,
    /// <summary>A named happening: "World War II".</summary>
    Event,
    /// <summary>A book, film, song.</summary>
    Work,
    /// <summary>A treaty, act or court case.</summary>
    Law,
    /// <summary>Any other name.</summary>
    Other,
}
