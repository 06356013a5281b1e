namespace Dateline.Knowledge.Places;

/// <summary>What kind of place an entry of the gazetteer is.</summary>
/// <remarks>Stored in the compiled gazetteer: append only.</remarks>
internal enum PlaceFeature : byte
{
    /// <summary>A city, town or village.</summary>
    Settlement,
    /// <summary>A part of a city.</summary>
    Quarter,
    /// <summary>Seat of a first-order division.</summary>
    Seat,
    /// <summary>Capital of a state.</summary>
    Capital,
    /// <summary>A state, province, region: first-order division.</summary>
    Division,
    /// <summary>A county, district: second-order division.</summary>
    County,
    /// <summary>A state or dependent territory.</summary>
    Country,
    /// <summary>A part of a country, or of a few, that is no division: Donbas, Sahel, Midwest.</summary>
    Region,
    /// <summary>A continent or other part of the world: the Balkans.</summary>
    Continent,
    /// <summary>A river, lake, strait, canal, bay.</summary>
    Water,
    /// <summary>A sea or ocean.</summary>
    Sea,
    /// <summary>Mountains, a desert, a valley, an island.</summary>
    Land,
    /// <summary>A line between sides: a border, a front, a buffer zone.</summary>
    Line,
    /// <summary>A building, base, plant, crossing, camp.</summary>
    Site,
}
