namespace Dateline.Store.Corrections;

/// <summary>What an analyst should look at next: events that nobody has judged, those first of which the coder is least sure.</summary>
internal static class ReviewQueue
{
    /// <summary>The question.</summary>
    /// <param name="limit">Rows at most.</param>
    /// <param name="type">PLOVER type, or null for all.</param>
    /// <param name="report">Id of a report, or null for all.</param>
    internal static RecordQuestion Question(int limit, string? type = null, string? report = null)
    {
        var conditions = new QuestionConditions();
        conditions.Add("verdict IS NULL");
        conditions.Add("event = upper({0})", type);
        conditions.Add("report = {0}", report);
        return new RecordQuestion(
            "SELECT event_key, confidence, report, report_date, event, mode, cameo, status, actor, actor_code, recipient, recipient_code, date_start, date_end, place, country, according_to, event_text, sentence, rule "
            + $"FROM events{conditions.Where} ORDER BY confidence, event_key LIMIT {limit}",
            conditions.Values);
    }
}
