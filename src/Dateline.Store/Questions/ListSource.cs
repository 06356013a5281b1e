namespace Dateline.Store.Questions;

/// <summary>What a list needs to write the part of a question that yields its rows.</summary>
/// <param name="Conditions">The conditions, with what the filters ask.</param>
/// <param name="AsOf">The day whose knowledge is asked for, or null for now.</param>
/// <param name="Choices">What was chosen.</param>
internal sealed record ListSource(QuestionConditions Conditions, DateOnly? AsOf, IReadOnlyDictionary<string, string> Choices)
{
    /// <summary>The clause of the filters, with a blank before it.</summary>
    internal string Where => Conditions.Where;

    /// <summary>A view, as it is or as of the day.</summary>
    internal string View(string name) => ReportsAsOf.View(name, AsOf, Conditions);
}
