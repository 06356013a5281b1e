namespace Dateline.Store.Questions;

/// <summary>The list of reports, by day.</summary>
internal static class ReportList
{
    internal static readonly ListDefinition Definition = new("reports", "A report, as it was coded last.")
    {
        Columns =
        [
            CommonColumns.ReportKey,
            new("id", ColumnType.Text, "id", "Id of the report."),
            new("date", ColumnType.Day, "date", "Day on which it was published."),
            new("title", ColumnType.Text, "title", "Its title."),
            new("publisher", ColumnType.Text, "publisher", "Who published it."),
            new("url", ColumnType.Text, "url", "Where it was published."),
            new("language", ColumnType.Text, "language", "Its language."),
            new("credits", ColumnType.Texts, "credits", "Agencies that it credits."),
            new("text", ColumnType.Text, "text", "Its text, normalised; what all offsets point into.") { OnRequest = true },
            new("coder_version", ColumnType.Text, "coder.version", "Version of the coder."),
            new("lexicon", ColumnType.Text, "coder.lexicon", "Version of the lexicon.") { OnRequest = true },
            new("model", ColumnType.Text, "coder.model", "Version of the weights.") { OnRequest = true },
        ],
        Filters =
        [
            new WordsFilter("q", "Words of the title or text, in any case.", "(contains(lower(title), lower({0})) OR contains(lower(text), lower({0})))"),
            .. CommonColumns.Period("date", "date"),
            CommonColumns.Publisher,
            new ValueFilter("report", "ID", "Id of the report.", "id = {0}"),
            new CodeFilter("language", "CODE", "Code of the language.", "language = {0}", Upper: false),
        ],
        Order = [new("date", ColumnType.Day), new("report_key", ColumnType.Key)],
        Rows = static source => $"SELECT * FROM {source.View("reports")}{source.Where}",
    };
}
