namespace Dateline.Store;

/// <summary>Which events are asked for; what is null does not matter.</summary>
internal sealed record EventQuestion
{
    private const string Columns =
        "report, report_date, publisher, event, mode, cameo, status, actor, actor_code, recipient, recipient_code, "
        + "date_start, date_end, place, country, lat, lon, according_to, event_text, sentence, confidence";

    /// <summary>Code of an actor, or words of its name.</summary>
    internal string? Actor { get; init; }

    /// <summary>Code of a recipient, or words of its name.</summary>
    internal string? Recipient { get; init; }

    /// <summary>PLOVER type.</summary>
    internal string? Type { get; init; }

    /// <summary>Whether it happened.</summary>
    internal string? Status { get; init; }

    /// <summary>First day.</summary>
    internal DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    internal DateOnly? To { get; init; }

    /// <summary>Words of the sentence, as they stand there but for case.</summary>
    internal string? Text { get; init; }

    /// <summary>Rows at most, or null for all.</summary>
    internal int? Limit { get; init; }

    /// <summary>The day whose knowledge is asked for: reports and corrections that came later are left out.</summary>
    internal DateOnly? AsOf { get; init; }

    /// <summary>The question in SQL: by day, then in the order of storing.</summary>
    internal RecordQuestion ToSql()
    {
        var conditions = new QuestionConditions();
        var events = ReportsAsOf.View("events", AsOf, conditions);
        conditions.Add(QuestionConditions.Among("actor", "actor_code"), Actor);
        conditions.Add(QuestionConditions.Among("recipient", "recipient_code"), Recipient);
        conditions.Add("upper(event) = upper({0})", Type);
        conditions.Add("status = {0}", Status);

        // An event without a day of its own is asked for by the day of its report.
        conditions.Add("coalesce(date_end, report_date) >= {0}", From);
        conditions.Add("coalesce(date_start, report_date) <= {0}", To);
        conditions.Add("contains(lower(sentence), lower({0}))", Text);
        var limit = Limit is { } rows ? $" LIMIT {rows}" : "";
        return new RecordQuestion($"SELECT {Columns} FROM {events}{conditions.Where} ORDER BY coalesce(date_start, report_date), event_key{limit}", conditions.Values);
    }
}
