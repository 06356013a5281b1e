namespace Dateline.Store.Questions;

/// <summary>Chooses by a value as it stands.</summary>
/// <param name="Name">Its name, as parameter and option.</param>
/// <param name="Form">How a value looks, for help.</param>
/// <param name="Meaning">What it chooses.</param>
/// <param name="Sql">The condition; <c>{0}</c> stands for the value.</param>
internal sealed record ValueFilter(string Name, string Form, string Meaning, string Sql) : ListFilter(Name, Form, Meaning)
{
    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions) => With(Sql, value, conditions);
}
