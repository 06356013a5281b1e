using System.Globalization;

namespace Dateline.Store.Questions;

/// <summary>Chooses by a number between two bounds, both included.</summary>
/// <param name="Name">Its name, as parameter and option.</param>
/// <param name="Meaning">What it chooses.</param>
/// <param name="Least">The lower bound.</param>
/// <param name="Most">The upper bound.</param>
/// <param name="Whole">Has no fraction.</param>
/// <param name="Sql">The condition; <c>{0}</c> stands for the number.</param>
internal sealed record NumberFilter(string Name, string Meaning, double Least, double Most, bool Whole, string Sql) : ListFilter(Name, "N", Meaning)
{
    /// <inheritdoc/>
    internal override bool HasParts => true;

    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions)
    {
        var style = Whole ? NumberStyles.None : NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!double.TryParse(value, style, CultureInfo.InvariantCulture, out var number) || number < Least || number > Most) throw new QuestionException(Name, QuestionMessages.NotANumber(Name, value, Least, Most));
        return With(Sql, Whole ? (long)number : number, conditions);
    }
}
