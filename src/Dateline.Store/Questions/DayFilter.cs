using System.Globalization;

namespace Dateline.Store.Questions;

/// <summary>Chooses by a day.</summary>
/// <param name="Name">Its name, as parameter and option.</param>
/// <param name="Meaning">What it chooses.</param>
/// <param name="Sql">The condition; <c>{0}</c> stands for the day.</param>
internal sealed record DayFilter(string Name, string Meaning, string Sql) : ListFilter(Name, "YYYY-MM-DD", Meaning)
{
    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions) => With(Sql, Parse(Name, value), conditions);

    /// <summary>The day that a value says.</summary>
    /// <exception cref="QuestionException">It says none.</exception>
    internal static DateOnly Parse(string name, string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new QuestionException(name, QuestionMessages.NotADay(name, value));
}
