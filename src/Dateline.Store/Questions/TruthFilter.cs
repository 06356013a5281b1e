namespace Dateline.Store.Questions;

/// <summary>Chooses by true or false.</summary>
/// <param name="Name">Its name, as parameter and option.</param>
/// <param name="Meaning">What it chooses.</param>
/// <param name="Sql">The condition; <c>{0}</c> stands for the value.</param>
internal sealed record TruthFilter(string Name, string Meaning, string Sql) : ListFilter(Name, "true|false", Meaning)
{
    /// <inheritdoc/>
    internal override IReadOnlyList<string> Known => ["true", "false"];

    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions) =>
        bool.TryParse(value, out var truth) ? With(Sql, truth, conditions) : throw new QuestionException(Name, QuestionMessages.NotATruth(Name, value));
}
