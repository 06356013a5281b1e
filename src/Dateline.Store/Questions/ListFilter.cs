using System.Globalization;

namespace Dateline.Store.Questions;

/// <summary>What a list can be asked by. Several values of one filter mean any of them; several filters, all of them.</summary>
/// <param name="Name">Its name, as parameter and, with hyphens, as option.</param>
/// <param name="Form">How a value looks, for help: "WHO", "YYYY-MM-DD".</param>
/// <param name="Meaning">What it chooses.</param>
internal abstract record ListFilter(string Name, string Form, string Meaning)
{
    /// <summary>Values that it knows, or none where any may be asked.</summary>
    internal virtual IReadOnlyList<string> Known => [];

    /// <summary>May one value hold several, parted by commas?</summary>
    internal virtual bool HasParts => false;

    /// <summary>The condition for one value.</summary>
    /// <exception cref="QuestionException">The value is wrong.</exception>
    internal abstract string Condition(string value, QuestionConditions conditions);

    /// <summary>A condition in which <c>{0}</c> stands for a value.</summary>
    protected static string With(string condition, object value, QuestionConditions conditions) => string.Format(CultureInfo.InvariantCulture, condition, conditions.Value(value));
}
