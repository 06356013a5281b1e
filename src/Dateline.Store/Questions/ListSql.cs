using System.Collections.Immutable;

namespace Dateline.Store.Questions;

/// <summary>Writes the question for a list in SQL. Names come from the list's definition alone, what was given stands apart as values.</summary>
internal static class ListSql
{
    /// <summary>All rows, or as many as the question says.</summary>
    internal static RecordQuestion All(ListQuery query)
    {
        var conditions = new QuestionConditions();
        var limit = query.Limit is { } rows ? $" LIMIT {rows}" : "";
        return new RecordQuestion($"SELECT {Names(query.Columns)} FROM ({Rows(query, conditions)}) AS item ORDER BY {Order(query.Order)}{limit}", conditions.Values);
    }

    /// <summary>The rows of a page and one more, with what they are ordered by after the columns.</summary>
    internal static RecordQuestion Page(ListQuery query, int size)
    {
        var conditions = new QuestionConditions();
        var rows = Rows(query, conditions);
        var place = new QuestionConditions(conditions);
        if (query.After is { } after) place.Add(Beyond(query.Order, PageCursor.Read(after, query.Fingerprint, query.Order), place));
        var keys = string.Join(", ", query.Order.Select(static (column, index) => $"{Quoted(column.Column)} AS __{index}"));
        return new RecordQuestion($"SELECT {Names(query.Columns)}, {keys} FROM ({rows}) AS item{place.Where} ORDER BY {Order(query.Order)} LIMIT {size + 1}", conditions.Values);
    }

    /// <summary>How many rows there are.</summary>
    internal static RecordQuestion Count(ListQuery query)
    {
        var conditions = new QuestionConditions();
        return new RecordQuestion($"SELECT count(*) FROM ({Rows(query, conditions)}) AS item", conditions.Values);
    }

    /// <summary>Refuses a question whose values are wrong, before anything is asked.</summary>
    /// <exception cref="QuestionException">A value is wrong.</exception>
    internal static void Check(ListQuery query) => Page(query, 1);

    private static string Rows(ListQuery query, QuestionConditions conditions)
    {
        foreach (var (filter, values) in query.Asked) conditions.Add($"({string.Join(" OR ", values.Select(value => filter.Condition(value, conditions)))})");
        return query.List.Rows(new ListSource(conditions, query.AsOf, query.Choices));
    }

    // Lexicographic: beyond in the first column, or equal in it and beyond in the next.
    private static string Beyond(ImmutableArray<ListOrder> order, ImmutableArray<object> values, QuestionConditions conditions)
    {
        var beyond = "";
        for (var i = order.Length - 1; i >= 0; i--)
        {
            var (column, sign, value) = (Quoted(order[i].Column), order[i].Falling ? '<' : '>', conditions.Value(values[i]));

            // The first comparison alone lets the database pass over whole blocks of rows.
            beyond = beyond.Length == 0 ? $"{column} {sign} {value}" : $"({column} {sign}= {value} AND ({column} {sign} {value} OR {beyond}))";
        }

        return beyond;
    }

    private static string Names(IEnumerable<ListColumn> columns) => string.Join(", ", columns.Select(static column => Quoted(column.Name)));

    private static string Order(IEnumerable<ListOrder> order) => string.Join(", ", order.Select(static column => $"{Quoted(column.Column)}{(column.Falling ? " DESC" : "")}"));

    private static string Quoted(string name) => $"\"{name}\"";
}
