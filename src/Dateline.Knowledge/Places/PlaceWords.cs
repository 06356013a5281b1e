namespace Dateline.Knowledge.Places;

/// <summary>Common words that tell whether a capitalised word beside them is the name of a place.</summary>
internal static class PlaceWords
{
    /// <summary>Prepositions before places rather than before persons or bodies.</summary>
    internal static bool IsLocative(string form) => form is "in" or "In" or "near" or "Near" or "outside" or "Outside" or "inside" or "across" or "Across" or "throughout" or "Throughout" or "around" or "Around" or "at" or "At" or "into" or "within"
        or "northern" or "southern" or "eastern" or "western" or "central" or "north" or "south" or "east" or "west" or "northeastern" or "northwestern" or "southeastern" or "southwestern" or "downtown" or "rural" or "mainland" or "neighbouring" or "neighboring" or "nearby" or "upstate";

    /// <summary>Prepositions before places among others.</summary>
    internal static bool IsDirectional(string form) => form is "from" or "From" or "to" or "of" or "for" or "toward" or "towards" or "through" or "between" or "via" or "off" or "leaving" or "visiting" or "over" or "and" or "or" or "the";

    /// <summary>Nouns whose "of" is followed by a place: "the city of".</summary>
    internal static bool TakesPlaceAfterOf(string form) => form is "city" or "town" or "village" or "county" or "state" or "province" or "district" or "region" or "republic" or "island" or "port" or "capital" or "suburb" or "outskirts" or "residents" or "people" or "north" or "south" or "east" or "west"
        or "mayor" or "governor" or "City" or "Town" or "Village" or "County" or "State" or "Province" or "Republic" or "University" or "Mayor" or "Bishop" or "Archbishop" or "miles" or "kilometers" or "kilometres" or "km" or "northwest" or "northeast" or "southwest" or "southeast" or "part" or "parts" or "most" or "Bank" or "Isle" or "Port" or "College";

    /// <summary>Words after the name of a place: "Lagos residents", "Essex Police", "Oklahoma lawmakers".</summary>
    internal static bool FollowsPlace(string form) => form is "County" or "county" or "city" or "City" or "area" or "region" or "residents" or "resident" or "police" or "Police" or "mayor" or "Mayor" or "airport" or "Airport" or "province" or "Province" or "district" or "District" or "state" or "State" or "suburb"
        or "neighborhood" or "neighbourhood" or "council" or "Council" or "University" or "Hospital" or "border" or "coast" or "capital" or "court" or "Court" or "High" or "Road" or "Street" or "Avenue" or "native" or "man" or "woman" or "family" or "school" or "Township" or "township" or "Gov." or "Sheriff"
        or "lawmakers" or "officials" or "senator" or "Democrat" or "Republican" or "Department" or "Fire" or "Island" or "Islands" or "Bay" or "Beach" or "Valley" or "International" or "Metropolitan" or "School" or "Central" or "River" or "Lake" or "Park" or "Bridge" or "Church" or "College";

    /// <summary>Last words of names of buildings, streets and grounds, which lie in the town that the report speaks of.</summary>
    internal static bool IsFacility(string form) => form is "Street" or "St." or "St" or "Road" or "Rd." or "Avenue" or "Ave." or "Ave" or "Boulevard" or "Blvd." or "Drive" or "Lane" or "Parade" or "Square" or "Highway" or "Freeway" or "Expressway" or "Parkway" or "Turnpike" or "Bridge" or "Hospital" or "Airport" or "Park" or "School"
        or "Stadium" or "Arena" or "Church" or "Cathedral" or "Mosque" or "Temple" or "Museum" or "Library" or "Theatre" or "Theater" or "Mall" or "Center" or "Centre" or "Hall" or "Station" or "Court" or "Courthouse" or "Prison" or "Jail" or "Cemetery" or "University" or "College" or "Campus" or "Hotel" or "Plaza"
        or "Market" or "Beach" or "Creek" or "Bay" or "Harbor" or "Harbour" or "Dam" or "Base" or "Field" or "Zoo" or "Trail" or "Way" or "Place" or "Terrace" or "Crescent" or "Gardens" or "Capitol" or "Palace" or "Tower" or "Mill" or "Farm" or "Ranch" or "Forest" or "Wood" or "Woods" or "Hill" or "Hills" or "Heights"
        or "Village" or "Estate" or "Clinic" or "Quarter" or "Plant" or "Mine" or "Refinery" or "Port" or "Pier" or "Wharf" or "Township" or "Precinct" or "Elementary";

    /// <summary>Last words of names of streets and grounds: the word before is the street's name, and says nothing of where it lies ("Hampton Avenue").</summary>
    internal static bool IsStreet(string form) => form is "Street" or "St." or "St" or "Road" or "Rd." or "Rd" or "Avenue" or "Ave." or "Ave" or "Boulevard" or "Blvd." or "Blvd" or "Drive" or "Dr." or "Lane" or "Parade" or "Square" or "Highway" or "Freeway" or "Expressway" or "Parkway" or "Turnpike" or "Terrace" or "Crescent"
        or "Castle" or "Farm" or "Ranch" or "Way" or "Circle" or "Creek" or "Trail" or "Court" or "Gardens" or "Close" or "Row" or "streets" or "avenues" or "Streets" or "Avenues";

    /// <summary>Words that are names of some place somewhere, and hardly ever meant as such.</summary>
    internal static bool IsGeneric(string form) => form is "West" or "East" or "North" or "South" or "Northern" or "Southern" or "Eastern" or "Western" or "State" or "City" or "Town" or "Village" or "Valley" or "Center" or "Centre" or "Central" or "Park" or "Union" or "Republic" or "Grand" or "Cross" or "Gate" or "Iron" or "Salt" or "Express"
        or "Saint" or "Easter" or "Red" or "Transit" or "Arcade" or "Chapel" or "Capitol" or "Temple" or "Lake" or "River" or "Island" or "Islands" or "County" or "Hill" or "Hills" or "Bridge" or "Beach" or "Bay" or "Mountain" or "Green" or "Blue" or "White" or "Black" or "Gray" or "Golden" or "Young" or "Best" or "Most" or "Bar"
        or "Police" or "Court" or "Church" or "School" or "Hospital" or "High" or "Best" or "Price" or "Energy" or "Liberty" or "Freedom" or "Independence" or "Justice" or "Victory" or "Hope" or "Home" or "House" or "Star" or "Sun" or "Moon" or "Force" or "Bell" or "Rock" or "Stone" or "Wood" or "Field" or "Fields" or "Garden" or "Commerce"
        or "Federal" or "National" or "International" or "General" or "President" or "King" or "Queen" or "Prince" or "Lord" or "Sir" or "Christian" or "Catholic" or "Muslim" or "Jewish" or "God" or "Christmas" or "March" or "May" or "June" or "April" or "Monday" or "Friday" or "Sunday" or "The" or "And" or "But" or "For" or "From" or "With" or "This"
        or "That" or "Here" or "Of" or "In" or "On" or "At" or "By" or "To" or "As" or "An" or "Are" or "Is" or "Do" or "Go" or "So" or "No" or "Us" or "We" or "He" or "She" or "It" or "My" or "Man" or "Men" or "Many" or "Same" or "Early" or "Deal" or "Date" or "Post" or "Times" or "Press" or "Mail" or "Sale" or "Street" or "Road" or "Square"
        or "Market" or "Mission" or "Enterprise" or "Economy" or "Industry" or "Protection" or "Defiance" or "Success" or "Progress" or "Bank" or "Banks" or "Crown" or "Castle" or "Palace" or "Airport" or "Harbor" or "Harbour" or "Port" or "Fort" or "Camp" or "Base" or "Plant" or "Mine" or "Farm" or "Field" or "Forest" or "Corner" or "Congress"
        or "Senate" or "Assembly" or "Council" or "Parliament" or "Archdiocese" or "Democrat" or "Eagle" or "Lions" or "Tigers" or "Love" or "Angels" or "Trump" or "Obama" or "Van" or "De" or "La" or "Le" or "El" or "Los" or "Las" or "San" or "Santa" or "Al" or "Ben" or "Bin" or "Abu" or "Ali" or "Inc." or "Corp." or "Ltd." or "Co." or "Mr." or "Mrs." or "Ms." or "Dr.";

    /// <summary>Last words of names of media, which are no places though they are called after one: "Washington Post".</summary>
    internal static bool IsMedium(string form) => form is "Times" or "Post" or "Herald" or "Tribune" or "Journal" or "Gazette" or "Chronicle" or "Star" or "Sun" or "Mail" or "Telegraph" or "Guardian" or "Mirror" or "Examiner" or "Globe" or "Observer" or "Inquirer" or "Dispatch" or "Courier" or "Bulletin" or "Enquirer" or "Review"
        or "Sentinel" or "Register" or "Standard" or "Express" or "Magazine" or "Press";

    /// <summary>Small words inside names of places: "Isle of Man", "Rio de Janeiro".</summary>
    internal static bool IsLink(string form) => form is "of" or "de" or "del" or "da" or "do" or "dos" or "das" or "la" or "las" or "los" or "le" or "les" or "the" or "upon" or "on" or "al" or "el" or "am" or "an" or "der" or "den" or "and" or "sur" or "en" or "di" or "in" or "-" or "’s" or "'s" or "'";
}
