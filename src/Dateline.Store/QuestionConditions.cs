namespace Dateline.Store;

/// <summary>The conditions of a question, each with its value apart from it; what is asked with null does not matter.</summary>
internal sealed class QuestionConditions
{
    // Words alone, parted by one blank, so that "Niger" is found in "Niger (army)" and not in "Nigeria".
    private const string Words = "concat(' ', trim(regexp_replace(lower({0}), '[^\\pL\\pN]+', ' ', 'g')), ' ')";

    // Looked for first, as letters alone: few texts have it, and parting words is slow.
    private const string FirstWord = "regexp_extract(lower({0}), '[\\pL\\pN]+')";

    private readonly List<string> conditions = [];
    private readonly List<object> values;

    /// <summary>No conditions yet.</summary>
    internal QuestionConditions() => values = [];

    /// <summary>Conditions of an inner or outer part of the same question, whose values are counted on.</summary>
    internal QuestionConditions(QuestionConditions sameQuestion) => values = sameQuestion.values;

    /// <summary>The values, in order.</summary>
    internal object[] Values => [.. values];

    /// <summary>The clause, with a blank before it; empty where nothing is asked.</summary>
    internal string Where => conditions.Count == 0 ? "" : " WHERE " + Holds;

    /// <summary>All conditions as one expression, true where nothing is asked.</summary>
    internal string Holds => conditions.Count == 0 ? "true" : string.Join(" AND ", conditions);

    /// <summary>Adds a condition; <c>{0}</c> stands for its value.</summary>
    internal void Add(string condition, object? value)
    {
        if (value is null) return;
        conditions.Add(string.Format(null, condition, Value(value)));
    }

    /// <summary>Adds a condition without a value.</summary>
    internal void Add(string condition) => conditions.Add(condition);

    /// <summary>Takes a value in.</summary>
    /// <returns>What stands for it.</returns>
    internal string Value(object value)
    {
        values.Add(value);
        return $"${values.Count}";
    }

    /// <summary>A condition on lists: one of the codes is the value, or one of the names has its words, whole and in order.</summary>
    /// <param name="names">A list of names in SQL.</param>
    /// <param name="codes">A list of codes in SQL.</param>
    internal static string Among(string names, string codes) => $"(list_contains({codes}, upper({{0}})) OR {Among(names)})";

    /// <summary>A condition on a list of names: one of them has the value's words, whole and in order.</summary>
    internal static string Among(string names) => $"len(list_filter({names}, lambda name: {Has("name")})) > 0";

    /// <summary>A condition on a text: it has the value's words, whole and in order.</summary>
    internal static string Has(string text) => $"CASE WHEN contains(lower({text}), {FirstWord}) THEN contains({Only(text)}, {Only("{0}")}) ELSE false END";

    private static string Only(string column) => Words.Replace("{0}", column, StringComparison.Ordinal);
}
