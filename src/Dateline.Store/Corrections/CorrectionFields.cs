using System.Globalization;
using System.Text.RegularExpressions;
using Dateline.Model;

namespace Dateline.Store.Corrections;

/// <summary>Which fields of which records an analyst may set, and to what.</summary>
internal static partial class CorrectionFields
{
    private static readonly Dictionary<string, Dictionary<string, Func<string, string?>>> Kinds = new(StringComparer.Ordinal)
    {
        ["event"] = new(StringComparer.Ordinal)
        {
            ["event"] = Among(ModelNames<EventType>.All), ["mode"] = ListAmong(Enum.GetValues<EventType>().SelectMany(Scale.ModesOf)), ["context"] = Any, ["cameo"] = Cameo,
            ["status"] = Among(ModelNames<EventStatus>.All), ["historical"] = Truth, ["actor"] = Any, ["actor_code"] = Any, ["recipient"] = Any, ["recipient_code"] = Any,
            ["according_to"] = Any, ["date_start"] = Day, ["date_end"] = Day, ["place"] = Any, ["country"] = Any, ["adm1"] = Any, ["lat"] = Between(90), ["lon"] = Between(180),
        },
        ["statement"] = new(StringComparer.Ordinal)
        {
            ["speaker"] = Any, ["speaker_code"] = Any, ["kind"] = Among(ModelNames<StatementKind>.All), ["medium"] = Any, ["addressee"] = Any, ["date_start"] = Day, ["date_end"] = Day,
        },
        ["claim"] = new(StringComparer.Ordinal)
        {
            ["subject"] = Any, ["subject_code"] = Any, ["relation"] = Among(ModelNames<ClaimRelation>.All), ["object"] = Any, ["object_code"] = Any, ["polarity"] = Truth,
            ["basis"] = OrNone(Among(ModelNames<Basis>.All)), ["holder"] = Any, ["holder_code"] = Any, ["since_start"] = Day, ["since_end"] = Day, ["until_start"] = Day, ["until_end"] = Day,
        },
        ["instrument"] = new(StringComparer.Ordinal)
        {
            ["kind"] = Among(ModelNames<InstrumentKind>.All), ["name"] = Some, ["topic"] = Any, ["parties"] = Any, ["brokered_by"] = Any, ["supersedes"] = Any,
        },
        ["stage"] = new(StringComparer.Ordinal)
        {
            ["stage"] = Among(ModelNames<StageKind>.All), ["status"] = Among(ModelNames<EventStatus>.All), ["taken_by"] = Any, ["according_to"] = Any, ["date_start"] = Day, ["date_end"] = Day,
        },
    };

    /// <summary>Kinds of records that can be corrected.</summary>
    internal static IReadOnlyCollection<string> KindNames => Kinds.Keys;

    /// <summary>The fields of a kind.</summary>
    internal static IReadOnlyCollection<string> Of(string kind) => Kinds[kind].Keys;

    /// <summary>What a field would be set to, as the record keeps it; null where the field cannot be that.</summary>
    internal static string? Value(string kind, string field, string value) => Kinds[kind][field](value.Trim());

    private static string Any(string value) => value;

    private static string? Some(string value) => value.Length == 0 ? null : value;

    private static Func<string, string?> Among(IEnumerable<string> names)
    {
        string[] known = [.. names];
        return value => known.FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase));
    }

    private static Func<string, string?> OrNone(Func<string, string?> rule) => value => value.Length == 0 ? value : rule(value);

    private static Func<string, string?> ListAmong(IEnumerable<string> names)
    {
        var known = Among(names.Distinct(StringComparer.Ordinal));
        return value =>
        {
            var items = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(known).ToArray();
            return items.Contains(null) ? null : string.Join("; ", items);
        };
    }

    private static string? Truth(string value) => bool.TryParse(value, out var truth) ? truth ? "true" : "false" : null;

    private static string? Cameo(string value) => CameoCode().IsMatch(value) ? value : null;

    private static string? Day(string value) =>
        value.Length == 0 || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value : null;

    private static Func<string, string?> Between(double most) => value =>
        value.Length == 0 || (double.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most) ? value : null;

    [GeneratedRegex("^(0[1-9]|1[0-9]|20)[0-9]{0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex CameoCode();
}
