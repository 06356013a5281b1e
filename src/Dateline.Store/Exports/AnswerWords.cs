using System.Collections;
using System.Globalization;

namespace Dateline.Store.Exports;

/// <summary>Values of an answer as words.</summary>
internal static class AnswerWords
{
    /// <summary>The words of a value: ISO days, numbers with a point, nothing for null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="between">Stands between the members of a list.</param>
    internal static string Of(object? value, string between) => value switch
    {
        null or DBNull => "",
        string words => words,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable many => string.Join(between, many.Cast<object?>().Select(item => Of(item, between))),
        _ => value.ToString() ?? "",
    };
}
