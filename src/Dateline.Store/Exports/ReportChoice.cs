namespace Dateline.Store.Exports;

/// <summary>Which reports an export takes; what is null does not matter.</summary>
/// <param name="From">First day of publication.</param>
/// <param name="To">Last day of publication, inclusive.</param>
/// <param name="Publisher">Whole words of the publisher's name.</param>
/// <param name="AsOf">The day whose knowledge is wanted.</param>
internal sealed record ReportChoice(DateOnly? From = null, DateOnly? To = null, string? Publisher = null, DateOnly? AsOf = null)
{
    /// <summary>Adds the conditions to a question on something that has a <c>report_key</c>.</summary>
    internal void Add(QuestionConditions conditions)
    {
        var chosen = new QuestionConditions(conditions);
        chosen.Add("date >= {0}", From);
        chosen.Add("date <= {0}", To);
        chosen.Add(QuestionConditions.Has("publisher"), Publisher);
        if (chosen.Where.Length > 0) conditions.Add($"report_key IN (SELECT report_key FROM record.reports{chosen.Where})");
    }
}
