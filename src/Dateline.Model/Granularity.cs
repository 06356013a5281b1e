using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>How fine a date is: the unit that the text commits to.</summary>
public enum Granularity
{
    /// <summary>One day.</summary>
    [JsonStringEnumMemberName("day")] Day,
    /// <summary>A calendar week, Monday to Sunday.</summary>
    [JsonStringEnumMemberName("week")] Week,
    /// <summary>A calendar month, or a named part of it.</summary>
    [JsonStringEnumMemberName("month")] Month,
    /// <summary>A quarter of a year, calendar or fiscal.</summary>
    [JsonStringEnumMemberName("quarter")] Quarter,
    /// <summary>A season: "last winter".</summary>
    [JsonStringEnumMemberName("season")] Season,
    /// <summary>A calendar year, or a named part of it.</summary>
    [JsonStringEnumMemberName("year")] Year,
    /// <summary>Ten years: "the 1990s".</summary>
    [JsonStringEnumMemberName("decade")] Decade,
    /// <summary>A hundred years.</summary>
    [JsonStringEnumMemberName("century")] Century,
    /// <summary>From one date to another: "1991-1992", "since May".</summary>
    [JsonStringEnumMemberName("range")] Range,
}
