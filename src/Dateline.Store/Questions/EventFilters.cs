using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>What events, and all that is counted from events, can be asked by.</summary>
internal static class EventFilters
{
    /// <summary>The day of an event in SQL: its own, else that of its report.</summary>
    internal const string Day = "coalesce(date_start, report_date)";

    private static readonly string Actor = QuestionConditions.Among("actor", "actor_code");
    private static readonly string Recipient = QuestionConditions.Among("recipient", "recipient_code");

    /// <summary>All of them.</summary>
    internal static readonly ImmutableArray<ListFilter> All =
    [
        new NameFilter("actor", "Code of an actor (RUS), or whole words of its name.", Actor),
        new NameFilter("recipient", "Code of a recipient, or whole words of its name.", Recipient),
        new NameFilter("either", "Code or name of a party on either side.", $"({Actor} OR {Recipient})"),
        new ChoiceFilter("type", "TYPE", "PLOVER type.", [.. ModelNames<EventType>.All], "event = {0}"),
        new NumberFilter("quad", "Quad code: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.", 1, 4, Whole: true, "quad_code = {0}"),
        new ChoiceFilter("status", "STATUS", "Whether it happened.", [.. ModelNames<EventStatus>.All], "status = {0}"),
        .. CommonColumns.Period(Day, "coalesce(date_end, report_date)"),
        new NameFilter("place", "Whole words of the place's or its region's name.", $"({QuestionConditions.Has("place")} OR {QuestionConditions.Has("adm1")})"),
        new CodeFilter("country", "CODE", "Code of the country where it happened.", "country = {0}"),
        new NearFilter(),
        new WordsFilter("text", "Words of the sentence, in any case.", "contains(lower(sentence), lower({0}))"),
        new NameFilter(
            "according_to",
            "Code or name of a source that the report names.",
            $"({QuestionConditions.Among("according_to")} OR EXISTS (SELECT 1 FROM record.entities informant WHERE informant.report_key = events.report_key AND informant.code = upper({{0}}) AND list_contains(events.according_to, informant.name)))"),
        CommonColumns.Publisher,
        CommonColumns.Report,
        new TruthFilter("historical", "Told as the past of the story (true), or as its news (false).", "historical = {0}"),
        new CodeFilter("mode", "MODE", "PLOVER mode.", "list_contains(mode, {0})", Upper: false),
        new CodeFilter("context", "CONTEXT", "PLOVER context.", "list_contains(context, {0})", Upper: false),
        new NumberFilter("min_confidence", "Least confidence of the coder, from 0 to 1.", 0, 1, Whole: false, "confidence >= {0}"),
    ];
}
