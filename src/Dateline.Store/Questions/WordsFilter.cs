namespace Dateline.Store.Questions;

/// <summary>Chooses by words as they stand in a text but for case.</summary>
/// <param name="Name">Its name, as parameter and option.</param>
/// <param name="Meaning">What it chooses.</param>
/// <param name="Sql">The condition; <c>{0}</c> stands for the value.</param>
internal sealed record WordsFilter(string Name, string Meaning, string Sql) : ListFilter(Name, "WORDS", Meaning)
{
    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions) => With(Sql, value, conditions);
}
