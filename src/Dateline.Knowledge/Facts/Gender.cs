namespace Dateline.Knowledge.Facts;

/// <summary>Which pronouns may refer to an entity.</summary>
internal enum Gender : byte
{
    /// <summary>Not known.</summary>
    Unknown,
    /// <summary>he</summary>
    Male,
    /// <summary>she</summary>
    Female,
}
