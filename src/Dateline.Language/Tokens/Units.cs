using System.Collections.Frozen;

namespace Dateline.Language.Tokens;

/// <summary>Units written on to a number, which the treebanks take off: "5km", "$3bn", "10pm".</summary>
internal static class Units
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mm", "mn", "mln", "bn", "bln", "tn", "trn", "am", "pm", "km", "kms", "kmh", "kph", "mph", "cm", "ft", "in", "yd", "yds", "mi",
        "kg", "kgs", "mg", "lb", "lbs", "oz", "ton", "tons", "ml", "ha", "sq", "hr", "hrs", "min", "mins", "sec", "secs", "ms", "yr",
        "yrs", "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb", "kw", "mw", "gw", "kwh", "mwh", "bpd", "hh", "gmt", "utc",
        "est", "edt", "cst", "cet", "usd", "eur", "gbp", "rs");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByForm = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Is this a unit? Single letters that also name things ("747s", "4x4", "200c") are left on their number.</summary>
    internal static bool Contains(ReadOnlySpan<char> letters) => letters.Length switch
    {
        0 or > 4 => false,
        1 => letters[0] is 'k' or 'K' or 'm' or 'M' or 'b' or 'g' or 't' or 'h',
        _ => ByForm.Contains(letters),
    };
}
