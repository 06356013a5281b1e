using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>The list of steps of instruments' lives, by day.</summary>
internal static class StageList
{
    private const string Day = "coalesce(date_start, report_date)";

    internal static readonly ListDefinition Definition = new("stages", "A step of an instrument's life, as one report tells it.")
    {
        Columns =
        [
            .. CommonColumns.OfReport,
            new("instrument", ColumnType.Text, "instruments[].name", "What the report calls the instrument."),
            new("instrument_kind", ColumnType.Text, "instruments[].kind", "What the instrument is."),
            new("stage_key", ColumnType.Key, "counted", "Key of the step."),
            new("instrument_key", ColumnType.Key, "counted", "Key of the instrument in its report."),
            CommonColumns.ReportKey,
            new("day", ColumnType.Day, "instruments[].stages[].date.start, else date", "Its first day, or that of its report where it has none."),
            new("stage", ColumnType.Text, "instruments[].stages[].stage", "The step: signed, ratified, suspended…"),
            new("status", ColumnType.Text, "instruments[].stages[].status", "Whether it was taken: occurred, future, negated…"),
            new("taken_by", ColumnType.Texts, "instruments[].stages[].by", "Names of those who took it."),
            new("according_to", ColumnType.Texts, "instruments[].stages[].according_to", "Chain of sources, outermost first; empty for the report's own voice."),
            new("date_start", ColumnType.Day, "instruments[].stages[].date.start", "First day."),
            new("date_end", ColumnType.Day, "instruments[].stages[].date.end", "Last day, inclusive."),
            new("date_granularity", ColumnType.Text, "instruments[].stages[].date.granularity", "How exact the day is."),
            new("evidence", ColumnType.Text, "instruments[].stages[].evidence.text", "Words that tell it."),
            new("evidence_start", ColumnType.Whole, "instruments[].stages[].evidence.start", "Where they begin in the report's text.") { Unit = "UTF-16 code units" },
        ],
        Filters =
        [
            new ChoiceFilter("kind", "KIND", "What the instrument is.", [.. ModelNames<InstrumentKind>.All], "instrument_kind = {0}"),
            new NameFilter("name", "Whole words of the instrument's name.", QuestionConditions.Has("instrument")),
            new NameFilter("party", "Whole words of the name of somebody who took the step.", QuestionConditions.Among("taken_by")),
            new ChoiceFilter("stage", "STAGE", "The step.", [.. ModelNames<StageKind>.All], "stage = {0}"),
            new ChoiceFilter("status", "STATUS", "Whether it was taken.", [.. ModelNames<EventStatus>.All], "status = {0}"),
            .. CommonColumns.Period(Day, "coalesce(date_end, report_date)"),
            CommonColumns.Publisher,
            CommonColumns.Report,
        ],
        Order = [new("day", ColumnType.Day), new("stage_key", ColumnType.Key)],
        Rows = static source => $"SELECT *, {Day} AS day FROM {source.View("stages")}{source.Where}",
    };
}
