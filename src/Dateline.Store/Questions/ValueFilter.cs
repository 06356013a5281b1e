namespace Dateline.Store.Questions;

/// <summary>Chooses by a value as it stands.</summary>
/// <param name="Sql">The condition; <c>{0}</c> stands for the value.</param>
internal sealed record ValueFilter(string Name, string Form, string Meaning, string Sql) : ListFilter(Name, Form, Meaning)
{
    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions) => With(Sql, value, conditions);
}
