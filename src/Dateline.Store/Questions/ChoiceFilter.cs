namespace Dateline.Store.Questions;

/// <summary>Chooses by one of a closed set's names, in any case.</summary>
/// <param name="Name">Its name, as parameter and option.</param>
/// <param name="Form">How a value looks, for help.</param>
/// <param name="Meaning">What it chooses.</param>
/// <param name="Choices">The names, as they stand in the record.</param>
/// <param name="Sql">The condition; <c>{0}</c> stands for the value.</param>
internal sealed record ChoiceFilter(string Name, string Form, string Meaning, IReadOnlyList<string> Choices, string Sql) : ListFilter(Name, Form, Meaning)
{
    /// <inheritdoc/>
    internal override IReadOnlyList<string> Known => Choices;

    /// <inheritdoc/>
    internal override bool HasParts => true;

    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions)
    {
        var known = Choices.FirstOrDefault(choice => choice.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? throw new QuestionException(Name, QuestionMessages.NotOneOf(Name, value, Choices));
        return With(Sql, known, conditions);
    }
}
