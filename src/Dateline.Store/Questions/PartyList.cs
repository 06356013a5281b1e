namespace Dateline.Store.Questions;

/// <summary>The list of parties of events.</summary>
internal static class PartyList
{
    internal static readonly ListDefinition Definition = new("event_parties", "A party of an event: one row a party and side.")
    {
        Columns =
        [
            CommonColumns.OfReport[0],
            new("side", ColumnType.Text, "events[]", "actor or recipient."),
            new("place", ColumnType.Whole, "counted", "Place among the parties of its side; the first is 1."),
            new("name", ColumnType.Text, "entities[].name", "Name."),
            new("code", ColumnType.Text, "entities[].code", "Code of the state or group it belongs to."),
            new("kind", ColumnType.Text, "entities[].kind", "What it is."),
            new("sector", ColumnType.Texts, "entities[].sector", "PLOVER sectors."),
            new("role", ColumnType.Text, "entities[].role", "Role that the text gives."),
            new("office", ColumnType.Text, "entities[].office", "Office held on the day."),
            new("text", ColumnType.Text, "events[].actor[].span.text", "What the sentence calls it."),
            new("instrument", ColumnType.Text, "events[].actor[].instrument", "Id of the instrument that stands in this place."),
            new("event_key", ColumnType.Key, "counted", "Key of the event."),
            new("entity_key", ColumnType.Key, "counted", "Key of the entity in its report."),
            CommonColumns.ReportKey,
        ],
        Filters =
        [
            new NameFilter("q", "Code, or whole words of the name.", $"(code = upper({{0}}) OR {QuestionConditions.Has("name")})"),
            new ChoiceFilter("side", "SIDE", "On which side.", ["actor", "recipient"], "side = {0}"),
            CommonColumns.Report,
        ],
        Order = [new("event_key", ColumnType.Key), new("side", ColumnType.Text), new("place", ColumnType.Whole)],
        Rows = static source => $"SELECT * FROM {source.View("event_parties")}{source.Where}",
    };
}
