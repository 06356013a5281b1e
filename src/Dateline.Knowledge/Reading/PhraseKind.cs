namespace Dateline.Knowledge.Reading;

/// <summary>What the head of a noun phrase is.</summary>
internal enum PhraseKind : byte
{
    /// <summary>Nothing that acts and no place.</summary>
    None,
    /// <summary>A state by name.</summary>
    State,
    /// <summary>A seat of government by name: a government or a place, by syntax.</summary>
    Capital,
    /// <summary>A building or street that stands for a government.</summary>
    Seat,
    /// <summary>A territory by name.</summary>
    Territory,
    /// <summary>Seat of a territory's authorities.</summary>
    TerritorySeat,
    /// <summary>A person by name.</summary>
    Person,
    /// <summary>An organisation by name.</summary>
    Organization,
    /// <summary>A ministry, presidency or cabinet: the body that an office heads.</summary>
    Body,
    /// <summary>The holder of an office, without a name.</summary>
    OfficeHolder,
    /// <summary>A generic agent.</summary>
    Agent,
    /// <summary>People by nationality: "Georgians".</summary>
    Nationals,
    /// <summary>Another place by name.</summary>
    Place,
    /// <summary>Another name.</summary>
    OtherName,
    /// <summary>A common noun that may refer back: "the region", "the group", "both sides".</summary>
    Anaphor,
    /// <summary>A pronoun.</summary>
    Pronoun,
}
