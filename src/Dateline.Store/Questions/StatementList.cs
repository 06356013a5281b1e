using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>The list of statements, by day.</summary>
internal static class StatementList
{
    private const string Day = "coalesce(date_start, report_date)";

    internal static readonly ListDefinition Definition = new("statements", "A statement: who said what.")
    {
        Columns =
        [
            .. CommonColumns.OfReport,
            new("statement_key", ColumnType.Key, "counted", "Key of the statement."),
            CommonColumns.ReportKey,
            new("id", ColumnType.Text, "statements[].id", "Id of the statement in its report."),
            new("day", ColumnType.Day, "statements[].date.start, else date", "Its first day, or that of its report where it has none."),
            new("speaker", ColumnType.Text, "statements[].speaker", "Name of the speaker."),
            new("speaker_code", ColumnType.Text, "entities[].code of statements[].speaker", "Code of the speaker."),
            new("speaker_text", ColumnType.Text, "statements[].speaker.span.text", "What the sentence calls the speaker."),
            new("cue", ColumnType.Text, "statements[].cue.text", "Word of saying."),
            new("content", ColumnType.Text, "statements[].content", "What was said; parts that stand apart are joined by …"),
            new("content_start", ColumnType.Whole, "statements[].content[0].start", "Where the content begins in the report's text.") { Unit = "UTF-16 code units" },
            new("kind", ColumnType.Text, "statements[].kind", "direct, indirect or mixed."),
            new("medium", ColumnType.Text, "statements[].medium", "Where it was said: in a statement, on television."),
            new("addressee", ColumnType.Text, "statements[].addressee", "To whom."),
            new("date_start", ColumnType.Day, "statements[].date.start", "First day."),
            new("date_end", ColumnType.Day, "statements[].date.end", "Last day, inclusive."),
            new("nested_in", ColumnType.Text, "statements[].nested_in", "Id of the statement around it."),
        ],
        Filters =
        [
            new NameFilter("speaker", "Code of the speaker, or whole words of the name or of what the sentence calls it.", $"(speaker_code = upper({{0}}) OR {QuestionConditions.Has("speaker")} OR {QuestionConditions.Has("speaker_text")})"),
            new NameFilter(
                "about",
                "Whole words of the content, or code of somebody whose name stands there.",
                $"({QuestionConditions.Has("content")} OR EXISTS (SELECT 1 FROM record.entities named WHERE named.report_key = statements.report_key AND named.code = upper({{0}}) AND contains(statements.content, named.name)))"),
            new ChoiceFilter("kind", "KIND", "Quoted, told, or both.", [.. ModelNames<StatementKind>.All], "kind = {0}"),
            .. CommonColumns.Period(Day, "coalesce(date_end, report_date)"),
            new WordsFilter("text", "Words of the content, in any case.", "contains(lower(content), lower({0}))"),
            CommonColumns.Publisher,
            CommonColumns.Report,
        ],
        Order = [new("day", ColumnType.Day), new("statement_key", ColumnType.Key)],
        Rows = static source => $"SELECT *, {Day} AS day FROM {source.View("statements")}{source.Where}",
    };
}
