using System.Buffers;
using System.Globalization;

namespace Dateline.Sources;

/// <summary>The forms in which a report's date is written: <c>YYYY-MM-DD</c>, or an ISO 8601 timestamp that starts with it.</summary>
/// <remarks>A timestamp's day is taken as written: the newspaper's day in its own time zone, not in UTC.</remarks>
internal static class PublicationDate
{
    private const int DayLength = 10;

    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:.,");

    private static readonly SearchValues<char> ZoneCharacters = SearchValues.Create("0123456789:");

    /// <summary>Reads a date.</summary>
    /// <param name="value">The member's value, white space around it allowed.</param>
    /// <param name="date">The day.</param>
    /// <returns>False where this is not a day, or what follows the day is not a time.</returns>
    public static bool TryParse(ReadOnlySpan<char> value, out DateOnly date)
    {
        value = value.Trim();
        date = default;
        if (value.Length < DayLength) return false;
        if (!DateOnly.TryParseExact(value[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)) return false;
        if (value.Length == DayLength) return true;
        return value[DayLength] is 'T' or 't' or ' ' && IsTime(value[(DayLength + 1)..]);
    }

    /// <summary>hh:mm, with seconds, fractions and a zone as ISO 8601 allows; also hh alone.</summary>
    private static bool IsTime(ReadOnlySpan<char> time)
    {
        var zone = time.IndexOfAny("Zz+-");
        if (zone >= 0)
        {
            if (!IsZone(time[zone..])) return false;
            time = time[..zone].TrimEnd();
        }

        if (time.Length == 0 || !char.IsAsciiDigit(time[0])) return false;
        return time.IndexOfAnyExcept(TimeCharacters) < 0;
    }

    private static bool IsZone(ReadOnlySpan<char> zone) =>
        zone is "Z" or "z" || (zone[0] is '+' or '-' && zone.Length is >= 3 and <= 6 && zone[1..].IndexOfAnyExcept(ZoneCharacters) < 0);
}
