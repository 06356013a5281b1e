namespace Dateline.Language.Names;

/// <summary>What lists of names know of a run of words; several at once where they are of several minds.</summary>
[Flags]
internal enum NameKinds : byte
{
    /// <summary>In no list.</summary>
    None = 0,
    /// <summary>A person by two names or more.</summary>
    Person = 1,
    /// <summary>A company, party, ministry, armed group.</summary>
    Organization = 2,
    /// <summary>A country, city, river, building.</summary>
    Place = 4,
    /// <summary>A nationality, religious or political group.</summary>
    Group = 8,
    /// <summary>Any other name.</summary>
    Other = 16,
    /// <summary>A person's first name.</summary>
    FirstName = 32,
    /// <summary>A person's last name.</summary>
    Surname = 64,
}
