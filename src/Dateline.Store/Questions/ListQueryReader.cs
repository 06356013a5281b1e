using System.Collections.Immutable;
using System.Globalization;

namespace Dateline.Store.Questions;

/// <summary>Understands the parameters of a question for a list: those of a web address, or the options of a command.</summary>
internal static class ListQueryReader
{
    /// <summary>Rows that a page may have.</summary>
    internal const int LargestPage = 1000;

    private const int LongestValue = 500;
    private const int MostValues = 100;

    // What every list understands beside its filters and choices.
    private static readonly string[] Common = ["limit", "after", "fields", "count", "order", "as_of"];

    /// <summary>The names that a list understands.</summary>
    internal static IEnumerable<string> Names(ListDefinition list) => list.Filters.Select(static filter => filter.Name).Concat(list.Choices.Select(static choice => choice.Name)).Concat(Common);

    /// <summary>Understands a question.</summary>
    /// <param name="list">Name of the list.</param>
    /// <param name="parameters">Names and values; a name may come several times.</param>
    /// <exception cref="QuestionException">A name or value is wrong.</exception>
    internal static ListQuery Read(string list, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var definition = RecordLists.Find(list);
        var given = parameters.GroupBy(static parameter => parameter.Key.Replace('-', '_'), static parameter => parameter.Value, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        foreach (var (name, values) in given) Check(definition, name, values);
        var query = new ListQuery(definition)
        {
            Columns = Columns(definition, Once(given, "fields")),
            Asked = [.. definition.Filters.Where(filter => given.ContainsKey(filter.Name)).Select(filter => (filter, Parts(filter, given[filter.Name])))],
            Choices = definition.Choices.ToImmutableSortedDictionary(static choice => choice.Name, choice => Chosen(choice, Once(given, choice.Name)), StringComparer.Ordinal),
            AsOf = Once(given, "as_of") is { } day ? DayFilter.Parse("as_of", day) : null,
            Backwards = Once(given, "order") is { } order && Backwards(order),
            Limit = Once(given, "limit") is { } limit ? Number("limit", limit) : null,
            After = Once(given, "after"),
            Counts = Once(given, "count") is { } count && Truth("count", count),
        };
        ListSql.Check(query);
        return query;
    }

    private static void Check(ListDefinition list, string name, List<string> values)
    {
        string[] known = [.. Names(list)];
        if (!known.Contains(name, StringComparer.Ordinal)) throw new QuestionException(name, QuestionMessages.UnknownParameter(list.Name, name, known));
        if (values.Count > MostValues) throw new QuestionException(name, QuestionMessages.TooMany(name, MostValues));
        foreach (var value in values)
        {
            if (string.IsNullOrWhiteSpace(value)) throw new QuestionException(name, QuestionMessages.Empty(name));
            if (value.Length > LongestValue && name is not ("after" or "fields")) throw new QuestionException(name, QuestionMessages.TooLong(name, LongestValue));
        }
    }

    private static ImmutableArray<string> Parts(ListFilter filter, List<string> values)
    {
        ImmutableArray<string> parts = filter.HasParts
            ? [.. values.SelectMany(static value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)]
            : [.. values.Distinct(StringComparer.Ordinal)];
        if (parts.IsEmpty) throw new QuestionException(filter.Name, QuestionMessages.Empty(filter.Name));
        return parts.Length <= MostValues ? parts : throw new QuestionException(filter.Name, QuestionMessages.TooMany(filter.Name, MostValues));
    }

    private static ImmutableArray<ListColumn> Columns(ListDefinition list, string? fields)
    {
        if (fields is null) return [.. list.Columns.Where(static column => !column.OnRequest)];
        string[] names = [.. fields.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        if (names.Length == 0) throw new QuestionException("fields", QuestionMessages.Empty("fields"));
        return [.. names.Select(name => list.Columns.FirstOrDefault(column => column.Name == name)
            ?? throw new QuestionException("fields", QuestionMessages.UnknownColumn(list.Name, name, list.Columns.Select(static column => column.Name))))];
    }

    private static string Chosen(ListChoice choice, string? value) => value is null ? choice.Values[0]
        : choice.Values.FirstOrDefault(known => known.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? throw new QuestionException(choice.Name, QuestionMessages.NotOneOf(choice.Name, value, choice.Values));

    private static bool Backwards(string value) => value switch
    {
        "forwards" => false,
        "backwards" => true,
        _ => throw new QuestionException("order", QuestionMessages.NotOneOf("order", value, ["forwards", "backwards"])),
    };

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new QuestionException(name, QuestionMessages.NotANumber(name, value, 1, int.MaxValue));

    private static bool Truth(string name, string value) => bool.TryParse(value, out var truth) ? truth : throw new QuestionException(name, QuestionMessages.NotATruth(name, value));

    private static string? Once(Dictionary<string, List<string>> given, string name)
    {
        if (!given.TryGetValue(name, out var values)) return null;
        return values.Count == 1 ? values[0] : throw new QuestionException(name, QuestionMessages.GivenTwice(name));
    }
}
