namespace Dateline.Knowledge.Naming;

/// <summary>What a known phrase stands for.</summary>
internal enum NameKind : byte
{
    /// <summary>Name of a state.</summary>
    State,
    /// <summary>"Georgian".</summary>
    StateAdjective,
    /// <summary>"Georgians", "a Russian" as nouns.</summary>
    StateDemonym,
    /// <summary>Seat of a government: "Tbilisi".</summary>
    Capital,
    /// <summary>Building or street that stands for a government: "the Kremlin".</summary>
    Seat,
    /// <summary>Name of a territory.</summary>
    Territory,
    /// <summary>"South Ossetian".</summary>
    TerritoryAdjective,
    /// <summary>"Abkhazians".</summary>
    TerritoryDemonym,
    /// <summary>"Tskhinvali".</summary>
    TerritorySeat,
    /// <summary>A person who held an office, by full name or usual alias.</summary>
    Person,
    /// <summary>A person by surname alone: weaker.</summary>
    Surname,
    /// <summary>Title of an office: "foreign minister".</summary>
    OfficeTitle,
    /// <summary>Body that an office heads: "foreign ministry".</summary>
    OfficeBody,
    /// <summary>Organisation, armed group, party, movement.</summary>
    Organization,
    /// <summary>Adjective of a group: "Houthi".</summary>
    OrganizationAdjective,
    /// <summary>Generic agent: "protesters".</summary>
    Agent,
    /// <summary>Word that changes sectors: "rebel".</summary>
    Modifier,
}
