namespace Dateline.Store.Questions;

/// <summary>Chooses by a code of an open set, in the case in which codes of that set are written.</summary>
/// <param name="Name">Its name, as parameter and option.</param>
/// <param name="Form">How a value looks, for help.</param>
/// <param name="Meaning">What it chooses.</param>
/// <param name="Sql">The condition; <c>{0}</c> stands for the value.</param>
/// <param name="Upper">Codes are written in capitals; else in small letters.</param>
internal sealed record CodeFilter(string Name, string Form, string Meaning, string Sql, bool Upper = true) : ListFilter(Name, Form, Meaning)
{
    /// <inheritdoc/>
    internal override bool HasParts => true;

    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions) =>
        With(Sql, Upper ? value.ToUpperInvariant() : value.ToLowerInvariant(), conditions);
}
