using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>The list of instruments, by the day of their report.</summary>
internal static class InstrumentList
{
    internal static readonly ListDefinition Definition = new("instruments", "An agreement, order, law or resolution as one report tells of it.")
    {
        Columns =
        [
            .. CommonColumns.OfReport,
            new("instrument_key", ColumnType.Key, "counted", "Key of the instrument in its report."),
            CommonColumns.ReportKey,
            new("id", ColumnType.Text, "instruments[].id", "Id of the instrument in its report."),
            new("kind", ColumnType.Text, "instruments[].kind", "What it is: agreement, treaty, order, law…"),
            new("name", ColumnType.Text, "instruments[].name", "What the report calls it."),
            new("topic", ColumnType.Text, "instruments[].topic", "What it is about."),
            new("parties", ColumnType.Texts, "instruments[].parties", "Names of its parties."),
            new("brokered_by", ColumnType.Texts, "instruments[].brokered_by", "Names of those who brokered it."),
            new("supersedes", ColumnType.Text, "instruments[].supersedes", "Id of the instrument that it replaces."),
        ],
        Filters =
        [
            new ChoiceFilter("kind", "KIND", "What it is.", [.. ModelNames<InstrumentKind>.All], "kind = {0}"),
            new NameFilter("name", "Whole words of its name or topic.", $"({QuestionConditions.Has("name")} OR {QuestionConditions.Has("topic")})"),
            new NameFilter("party", "Whole words of a party's name.", QuestionConditions.Among("parties")),
            new ChoiceFilter("stage", "STAGE", "A step that its report tells.", [.. ModelNames<StageKind>.All], "instrument_key IN (SELECT s.instrument_key FROM record.stages s WHERE s.stage = {0})"),
            .. CommonColumns.Period("report_date", "report_date"),
            CommonColumns.Publisher,
            CommonColumns.Report,
        ],
        Order = [new("report_date", ColumnType.Day), new("instrument_key", ColumnType.Key)],
        Rows = static source => $"SELECT * FROM {source.View("instruments")}{source.Where}",
    };
}
